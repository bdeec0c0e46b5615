import { copy } from "../lib/clipboard.js";
import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openForm } from "./dialog-form.js";
import { openDialog } from "./dialog.js";
import { field } from "./form.js";
import { toCopy } from "./to-copy.js";

/**
 * The key for the agent's device; its first code turns the second step on.
 * @param {import("../model/desk.js").Desk} desk @param {{key: string, qr_code: string}} offer @param {() => void} refresh
 */
export function offerTwoStep(desk, { key, qr_code }, refresh) {
  const send = async ({ code }) => {
    const answer = await desk.api.call("POST", "account/two-step/confirm", { code });
    await desk.session.renew();
    openRecoveryCodes(desk, answer);
    refresh();
  };
  openForm(
    t("two-step.title"),
    t("two-step.confirm"),
    send,
    h("p", {}, t("two-step.scan")),
    h("img", { class: "qr", src: qr_code, alt: t("two-step.qr"), width: 190, height: 190 }),
    toCopy(desk.notices, t("two-step.key"), key.match(/.{1,4}/g).join(" ")),
    field(t("two-step.code"), {
      name: "code",
      inputmode: "numeric",
      autocomplete: "one-time-code",
      maxlength: 10,
      autofocus: true,
    }),
  );
}

/** The one time that recovery codes can be read. */
export function openRecoveryCodes(desk, { recovery_codes: codes }) {
  const take = () => copy(desk.notices, codes.join("\n"));
  const dialog = openDialog(
    t("two-step.recovery"),
    h(
      "div",
      { class: "dialog-form" },
      h("p", {}, t("two-step.recovery.lead")),
      h("ul", { class: "codes" }, codes.map((code) => h("li", {}, h("code", {}, code)))),
      h(
        "footer",
        {},
        h("button", { type: "button", class: "button", onclick: take }, t("copy")),
        h("button", { type: "button", class: "button primary", onclick: () => dialog.close() }, t("done")),
      ),
    ),
  );
}
