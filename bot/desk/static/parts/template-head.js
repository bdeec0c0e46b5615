import { h } from "../lib/dom.js";
import { languageName } from "../lib/format.js";
import { t } from "../lib/text.js";
import { pageAddress } from "../model/route.js";
import { place } from "./template-list.js";

/** The name of the open text, and the same text in the other languages. */
export function editorHead(page, detail) {
  const link = (code) =>
    h(
      "a",
      {
        href: pageAddress("admin", "templates", place(code, detail.key)),
        "aria-current": code === detail.language && "page",
      },
      languageName(code),
    );
  return h(
    "header",
    { class: "template-head" },
    h("h2", {}, detail.key, detail.own !== null && h("span", { class: "pill good" }, t("templates.own"))),
    h("nav", { class: "template-languages", "aria-label": t("template.languages") }, page.list.answer.languages.map(link)),
  );
}

/** What may be filled in, each as a button that puts it where the cursor is. */
export function variableChips(variables, insert) {
  if (!variables.length) return null;
  const chip = ({ name, sample }) =>
    h(
      "button",
      { type: "button", class: "template-chip", title: t("template.insert", { name, sample }), onclick: () => insert(name) },
      `$${name}`,
    );
  return h("div", { class: "template-chips", role: "group", "aria-label": t("template.variables") }, variables.map(chip));
}
