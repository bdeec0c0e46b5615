/** Text always becomes a text node: nothing from outside is read as markup. */
const SVG = "http://www.w3.org/2000/svg";

/** Outlines on a 24 × 24 grid, drawn with a round pen in the text's colour. */
const OUTLINES = {
  chat: ["M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z", "M8 9.5h8", "M8 12.5h5"],
  down: ["m6 9 6 6 6-6"],
  send: ["M12 19V5", "m6 11 6-6 6 6"],
  bot: ["M6 8h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z", "M12 8V4.5", "M9 12.5v2", "M15 12.5v2"],
  person: ["M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z", "M4.5 20a7.5 7.5 0 0 1 15 0"],
  clock: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z", "M12 7.5V12l3 2"],
  check: ["m5.5 12.5 4.5 4.5 8.5-10"],
  warn: ["M12 4 2.8 19.5h18.4L12 4Z", "M12 10v4", "M12 17v.01"],
  truck: ["M3 6h11v10H3z", "M14 9.5h3.5L21 13v3h-7", "M7 18.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z", "M17 18.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z"],
  parcel: ["m12 3 8 4.2v9.6L12 21l-8-4.2V7.2L12 3Z", "m4 7.2 8 4.3 8-4.3", "M12 11.5V21"],
  photo: ["M5 8h3l1.5-2.5h5L16 8h3a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z", "M12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z"],
  star: ["m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8L12 3.5Z"],
  leave: ["M9 5H5v14h14v-4", "M13 5h6v6", "m19 5-8 8"],
};

/**
 * @param {string} name
 * @param {Record<string, unknown>} [attributes] `onclick` and the like become listeners; null and false are left out
 * @param {...(Node | string | null)} children
 */
export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** @param {keyof typeof OUTLINES} name */
export function icon(name, size = 20) {
  return drawing(
    "svg",
    {
      class: `icon icon-${name}`, width: size, height: size, viewBox: "0 0 24 24", fill: "none", stroke: "currentColor",
      "stroke-width": 1.8, "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", focusable: "false",
    },
    ...OUTLINES[name].map((d) => drawing("path", { d })),
  );
}

function drawing(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}
