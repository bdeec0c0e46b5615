import { el } from "./dom.js";

/** Full-width punctuation ends an address too: Chinese leaves no space there. */
const ADDRESS = /https?:\/\/[^\s<>"'`«»“”‘’，。；：！？、（）《》「」【】]+/giu;
const TRAILING = /[.,;:!?…)\]}*_]+$/u;

/**
 * Plain text with its web addresses made links.
 *
 * @param {string} text
 * @returns {(string | Node)[]}
 */
export function linked(text) {
  const parts = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = trimmed(found);
    if (!webAddress(address)) continue;
    parts.push(text.slice(end, index), link(address));
    end = index + address.length;
  }
  return [...parts, text.slice(end)];
}

/** @returns {string | null} null for `javascript:` and the like */
export function webAddress(address) {
  try {
    return /^https?:$/.test(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}

/** The sentence's full stop is not part of the address, a bracket opened inside it is. */
function trimmed(found) {
  const [tail = ""] = found.match(TRAILING) ?? [];
  const keep = tail.startsWith(")") && found.includes("(") ? 1 : 0;
  return found.slice(0, found.length - tail.length + keep);
}

function link(address) {
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, address);
}
