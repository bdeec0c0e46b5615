import { h, webAddress } from "./dom.js";

const ADDRESS = /https?:\/\/[^\s<>"'）】」]+[^\s<>"'.,;:!?)\]}）】」。，]/gi;

/**
 * Plain text with its web addresses as links. The address stays readable in full, because an agent should see where
 * a shopper's link leads before opening it.
 * @param {string} text
 * @returns {(Node|string)[]}
 */
export function linkify(text) {
  const parts = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(end, index), link(found));
    end = index + found.length;
  }
  parts.push(text.slice(end));
  return parts;
}

function link(text) {
  const href = webAddress(text);
  return href ? h("a", { href, target: "_blank", rel: "noopener noreferrer nofollow" }, text) : text;
}
