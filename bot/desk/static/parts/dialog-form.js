import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { openDialog } from "./dialog.js";
import { submitting } from "./form.js";

/**
 * A dialog with a form: it closes when `send` succeeds, and shows what went wrong when it does not.
 * @param {string} title @param {string} submit  the button's word
 * @param {(values: Object<string, string>) => Promise<void>} send
 * @param {...(Node|null|false)} body
 * @returns {HTMLDialogElement}
 */
export function openForm(title, submit, send, ...body) {
  const dialog = openDialog(
    title,
    h(
      "form",
      { class: "dialog-form", onsubmit: (event) => submitting(event, async (values) => (await send(values), dialog.close())) },
      ...body,
      h("p", { class: "form-problem", role: "alert" }),
      h(
        "footer",
        {},
        h("button", { type: "button", class: "button", onclick: () => dialog.close() }, t("cancel")),
        h("button", { class: "button primary" }, submit),
      ),
    ),
  );
  return dialog;
}

/** @param {string} label @param {string} name @param {[string, string][]} options  value and words @param {string} chosen */
export function choice(label, name, options, chosen) {
  const each = ([value, words]) => h("option", { value, selected: value === chosen }, words);
  const list = h("select", { class: "input", name }, options.map(each));
  return h("label", { class: "field" }, h("span", {}, label), h("span", { class: "select" }, list, icon("down")));
}
