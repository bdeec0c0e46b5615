import { h } from "../lib/dom.js";

/**
 * A table that scrolls sideways by itself where the page is narrow.
 * @param {string} caption  for screen readers
 * @param {string[]} heads
 * @param {Array<Array<Node|string|number>>} rows
 */
export function table(caption, heads, rows) {
  return h(
    "div",
    { class: "table-frame", role: "region", "aria-label": caption, tabindex: "0" },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, heads.map((head) => (head ? h("th", { scope: "col" }, head) : h("td", {}))))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) => h("td", {}, cell))))),
    ),
  );
}
