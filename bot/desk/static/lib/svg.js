const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds one SVG element; text becomes text nodes.
 * @param {string} tag
 * @param {Object<string, string|number>} [props]
 * @param {...(Node|string|Array)} children
 * @returns {SVGElement}
 */
export function s(tag, props = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) element.setAttribute(name, String(value));
  element.append(...children.flat(Infinity));
  return element;
}
