import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

/**
 * A modal dialog that leaves nothing behind; the browser keeps the focus inside and gives it back.
 * @param {string} title
 * @param {...Node} body
 * @returns {HTMLDialogElement}
 */
export function openDialog(title, ...body) {
  const close = () => dialog.close();
  const closer = h(
    "button",
    { type: "button", class: "icon-button", "aria-label": t("close"), onclick: close },
    icon("close"),
  );
  // Without a better place to begin, focus starts at the title rather than on the button that closes.
  const begins = body.some((node) => node.querySelector("[autofocus]"));
  const heading = h("h2", { id: "dialog-title", tabindex: "-1", autofocus: !begins }, title);
  const dialog = h(
    "dialog",
    { "aria-labelledby": "dialog-title", onclose: () => dialog.remove() },
    h("header", {}, heading, closer),
    ...body,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Asks before something that cannot be taken back.
 * @param {{title: string, text: string, confirm: string}} words
 * @returns {Promise<boolean>}
 */
export function ask({ title, text, confirm }) {
  return new Promise((resolve) => {
    const close = (value) => () => dialog.close(value);
    const dialog = openDialog(
      title,
      h("p", {}, text),
      h(
        "footer",
        {},
        h("button", { type: "button", class: "button", onclick: close("") }, t("cancel")),
        h("button", { type: "button", class: "button primary", autofocus: true, onclick: close("yes") }, confirm),
      ),
    );
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"));
  });
}
