/**
 * Builds one element. Text always becomes a text node, so nothing a shopper writes can turn into markup.
 * A prop that is a function listens ("onclick"); false, null and undefined are left out; true is a bare attribute.
 * @param {string} tag
 * @param {Object<string, any>} [props]
 * @param {...(Node|string|number|null|false|undefined|Array)} children
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) setProp(element, name, value);
  element.append(...nodes(children));
  return element;
}

/**
 * The children worth appending: nested lists flattened, absent ones dropped.
 * @param {Array} children
 * @returns {(Node|string)[]}
 */
export function nodes(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

function setProp(element, name, value) {
  if (value === false || value === null || value === undefined) return;
  if (typeof value === "function") element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? "" : String(value));
}

/**
 * A link target from outside, only when it is a web address: "javascript:" and the like come back as null.
 * @param {string|null|undefined} address
 * @returns {string|null}
 */
export function webAddress(address) {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
