import { h } from "../lib/dom.js";

/**
 * A person's initials, or one character of a Chinese name. Decoration: the name stands beside it.
 * @param {string} name
 */
export function avatar(name) {
  return h("span", { class: "avatar", "aria-hidden": "true" }, initials(name));
}

function initials(name) {
  const words = name
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .trim()
    .split(/\s+/);
  const [first = "?"] = words[0] ?? "";
  if (/\p{Script=Han}/u.test(first)) return first;
  return (first + (words.length > 1 ? [...words.at(-1)][0] : "")).toLocaleUpperCase();
}
