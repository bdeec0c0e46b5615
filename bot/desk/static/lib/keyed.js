const drawn = new WeakMap();

/**
 * Brings a parent's children in line with a list, touching only what changed: screen readers announce additions
 * alone, focus and text selection survive, and a live list does not flicker.
 * @template T
 * @param {Element} parent
 * @param {T[]} items
 * @param {{key: (item: T) => string, build: (item: T) => Element, print?: (item: T) => string}} how
 *   `print` is what an item looks like; an equal print means the old node still serves.
 */
export function keyed(parent, items, { key, build, print = JSON.stringify }) {
  const before = drawn.get(parent) ?? new Map();
  const after = new Map();
  for (const item of items) {
    const name = key(item);
    const look = print(item);
    const old = before.get(name);
    after.set(name, old?.look === look ? old : { look, node: replaced(old?.node, build(item)) });
  }
  for (const [name, { node }] of before) if (after.get(name)?.node !== node) node.remove();
  place(
    parent,
    [...after.values()].map(({ node }) => node),
  );
  drawn.set(parent, after);
}

function replaced(old, fresh) {
  if (!old?.contains(document.activeElement)) return fresh;
  const selector = document.activeElement.tagName;
  old.replaceWith(fresh);
  fresh.querySelector(selector)?.focus({ preventScroll: true });
  return fresh;
}

function place(parent, wanted) {
  wanted.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}
