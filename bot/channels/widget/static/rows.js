import { dayKey } from "./language.js";

/** Messages of one sender within this time stand together. */
const GROUP = 5 * 60_000;

/**
 * Bubbles in groups, and a separator where a day begins.
 *
 * @param {Item[]} items
 * @returns {Row[]}
 */
export function rowsOf(items) {
  const rows = [];
  let day = null;
  items.forEach((item, index) => {
    const itsDay = dayKey(item.at);
    if (itsDay && itsDay !== day) rows.push({ kind: "day", key: `day-${itsDay}`, at: item.at });
    day = itsDay ?? day;
    rows.push({
      kind: "message",
      key: item.key,
      item,
      first: !together(items[index - 1], item),
      last: !together(item, items[index + 1]),
    });
  });
  return rows;
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
    const node = nodes.get(row.key) ?? create(row);
    if (!nodes.has(row.key)) added.push(node);
    nodes.set(row.key, node);
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index]);
  });
  return added;
}

function together(one, next) {
  return Boolean(
    one && next && one.from === next.from && one.author === next.author &&
    dayKey(one.at) === dayKey(next.at) && !(Math.abs(Date.parse(next.at) - Date.parse(one.at)) > GROUP),
  );
}
