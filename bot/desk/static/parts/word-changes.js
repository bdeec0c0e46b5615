import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { wordDiff } from "../lib/word-diff.js";

/**
 * One text with what another would change in it: struck out and underlined, so that it is read without colour, and
 * told to those who listen.
 * @param {string} before @param {string} after @param {string} language
 */
export function wordChanges(before, after, language) {
  return h("p", { class: "word-changes", lang: language }, wordDiff(before, after).map(shown));
}

function shown({ kind, text }) {
  if (kind === "same") return text;
  const told = h("span", { class: "sr-only", lang: "en" }, ` [${t(`template.diff.${kind}`)}] `);
  return h(kind === "added" ? "ins" : "del", {}, told, text);
}
