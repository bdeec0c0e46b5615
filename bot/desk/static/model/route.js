import { VIEWS } from "./views.js";

/**
 * Where the agent is, kept in the address so that a reload, a bookmark and the Back button work:
 * #/view, #/view/conversation, #/view/conversation/details.
 * @typedef {{view: import("./types.js").View, id: string|null, details: boolean}} Place
 */

/** @returns {Place} */
export function here() {
  const [view, id, rest] = location.hash.replace(/^#\/?/, "").split("/").map(decoded);
  return { view: VIEWS.includes(view) ? view : VIEWS[0], id: id || null, details: rest === "details" };
}

/** @param {Partial<Place>} change @returns {string} the address of a place near this one */
export function address(change) {
  const { view, id, details } = { ...here(), ...change };
  const parts = [view, id && encodeURIComponent(id), id && details && "details"];
  return `#/${parts.filter(Boolean).join("/")}`;
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
