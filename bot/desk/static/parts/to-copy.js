import { copy } from "../lib/clipboard.js";
import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";

/**
 * Something to be copied, under its name.
 * @param {import("../model/notices.js").Notices} notices @param {string} label @param {string} text
 */
export function toCopy(notices, label, text) {
  const button = h("button", { type: "button", class: "button small", onclick: () => copy(notices, text) }, t("copy"));
  button.setAttribute("aria-label", `${t("copy")}: ${label}`);
  return h(
    "div",
    { class: "field" },
    h("span", {}, label),
    h("div", { class: "to-copy" }, h("code", {}, text), button),
  );
}
