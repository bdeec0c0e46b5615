import { h } from "../lib/dom.js";
import { s } from "../lib/svg.js";

const WIDTH = 100; // of the drawing, which is stretched to its cell

/**
 * Bars that are a table: every bar has its name before and its value behind it, so that neither colour nor sight is
 * needed. An outlined bar is set apart from a plain one.
 * @param {string} caption  for screen readers
 * @param {string[]} heads  of the name's and the value's column
 * @param {{name: Node|string, amount: number, value: string, outlined?: boolean}[]} rows
 */
export function barTable(caption, heads, rows) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount));
  return h(
    "table",
    { class: "bar-table" },
    h("caption", { class: "sr-only" }, caption),
    h(
      "thead",
      { class: "sr-only" },
      h("tr", {}, h("th", { scope: "col" }, heads[0]), h("td", {}), h("th", { scope: "col" }, heads[1])),
    ),
    h(
      "tbody",
      {},
      rows.map(({ name, amount, value, outlined }) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, name),
          h("td", { class: "bar-cell" }, bar(amount / most, outlined)),
          h("td", { class: "number" }, value),
        ),
      ),
    ),
  );
}

function bar(share, outlined) {
  const drawing = s("svg", { viewBox: `0 0 ${WIDTH} 12`, preserveAspectRatio: "none", "aria-hidden": "true" });
  drawing.append(s("rect", { class: "bar-ground", width: WIDTH, height: 12 }));
  const width = share ? Math.max(1, share * WIDTH) : 0;
  drawing.append(s("rect", { class: outlined ? "bar outlined" : "bar", width, height: 12 }));
  return drawing;
}
