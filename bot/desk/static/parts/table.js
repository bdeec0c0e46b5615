import { h } from "../lib/dom.js";

/**
 * A table that scrolls sideways by itself where the page is narrow, or, on pages of `css/tables.css`, turns rows into
 * cards. The roles are the elements' own; they are written down because browsers forget them when rows become cards.
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
      { role: "table" },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads.map(headCell))),
      h("tbody", { role: "rowgroup" }, rows.map((row) => h("tr", { role: "row" }, row.map((cell, at) => dataCell(cell, heads[at]))))),
    ),
  );
}

function headCell(head) {
  return head ? h("th", { scope: "col", role: "columnheader" }, head) : h("td", { role: "cell" });
}

function dataCell(cell, head) {
  return h("td", { role: "cell", "data-head": head || null }, cell);
}
