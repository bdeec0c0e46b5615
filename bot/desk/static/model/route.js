import { VIEWS } from "./views.js";

/**
 * Where the agent is, kept in the address so that a reload, a bookmark and the Back button work:
 * #/view, #/view/conversation, #/view/conversation/details; #/page, #/page/part, #/page/part/item.
 * @typedef {{page: string, part: string|null, item: string|null}} Page
 * @typedef {{view: import("./types.js").View, id: string|null, details: boolean}} Place  in the inbox
 */

/** @returns {Place & Page} */
export function here() {
  const [first, second, third] = location.hash.replace(/^#\/?/, "").split("/").map(decoded);
  const outside = first && !VIEWS.includes(first);
  return {
    page: outside ? first : "inbox",
    part: (outside && second) || null,
    item: (outside && third) || null,
    view: outside || !first ? VIEWS[0] : first,
    id: (!outside && second) || null,
    details: !outside && third === "details",
  };
}

/** @param {Partial<Place>} change @returns {string} the address of a place near this one */
export function address(change) {
  const { view, id, details } = { ...here(), ...change };
  const parts = [view, id && encodeURIComponent(id), id && details && "details"];
  return `#/${parts.filter(Boolean).join("/")}`;
}

/** @param {string} page @param {string} [part] @param {string} [item] @returns {string} */
export function pageAddress(page, part, item) {
  return page === "inbox" ? address({}) : `#/${[page, part, item].filter(Boolean).map(encodeURIComponent).join("/")}`;
}

/** @param {Partial<Place>} change */
export function go(change) {
  location.hash = address(change);
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
