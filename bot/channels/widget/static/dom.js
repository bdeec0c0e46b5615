/** Text always becomes a text node: nothing from outside is read as markup. */
const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} name
 * @param {Record<string, unknown>} [attributes] `onclick` and the like become listeners; null and false are left out
 * @param {...(Node | string | null)} children
 */
export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/**
 * Brings `parent` in line with `rows` and leaves what is right untouched: a screen reader hears new messages only.
 *
 * @param {Map<string, HTMLElement>} nodes drawn last time, by key
 * @param {Row[]} rows
 * @returns {HTMLElement[]} the new ones
 */
export function reconcile(parent, nodes, rows, create) {
  const added = [];
  const wanted = new Set(rows.map((row) => row.key));
  for (const [key, node] of nodes) {
    if (wanted.has(key)) continue;
    node.remove();
    nodes.delete(key);
  }
  rows.forEach((row, index) => {
    if (!nodes.has(row.key)) {
      nodes.set(row.key, create(row));
      added.push(nodes.get(row.key));
    }
    const node = nodes.get(row.key);
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
  return added;
}
