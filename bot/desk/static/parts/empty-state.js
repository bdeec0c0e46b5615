import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

/**
 * Says that there is nothing, and what happens next.
 * @param {string} drawing  an icon's name
 * @param {string} key  of the heading; the sentence under it has the same key with ".next"
 */
export function emptyState(drawing, key) {
  return h("div", { class: "empty" }, icon(drawing), h("h2", {}, t(key)), h("p", {}, t(`${key}.next`)));
}
