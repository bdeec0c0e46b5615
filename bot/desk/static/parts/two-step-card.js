import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openForm } from "./dialog-form.js";
import { field } from "./form.js";
import { offerTwoStep, openRecoveryCodes } from "./two-step-dialogs.js";

const PASSWORD = { name: "password", type: "password", autocomplete: "current-password" };
const CODE = { name: "code", autocomplete: "one-time-code", autocapitalize: "off", spellcheck: "false", maxlength: 100 };

/**
 * Whether a code is asked for at log-in, and the ways to change that.
 * @param {import("../model/desk.js").Desk} desk
 * @param {{on: boolean, recovery_codes_left: number}} state
 * @param {() => void} refresh
 */
export function twoStepCard(desk, { on, recovery_codes_left: left }, refresh) {
  const begin = button("two-step.begin", () => askPassword(desk, refresh), "button primary");
  const renew = button("two-step.renew", () => renewCodes(desk, refresh));
  const off = button("two-step.turn-off", () => turnOff(desk, refresh));
  return h(
    "section",
    { class: "card" },
    h(
      "div",
      { class: "page-head" },
      h("h2", {}, t("two-step.title"), " ", h("span", { class: on ? "pill good" : "pill" }, t(on ? "two-step.on" : "two-step.off"))),
      h("div", { class: "page-tools" }, on ? [renew, off] : begin),
    ),
    h("p", { class: "quiet" }, t("two-step.lead"), on && ` ${t("two-step.codes-left", { n: left })}`),
  );
}

function button(words, onclick, look = "button") {
  return h("button", { type: "button", class: look, onclick }, t(words));
}

function askPassword(desk, refresh) {
  const send = async ({ password }) => {
    offerTwoStep(desk, await desk.api.call("POST", "account/two-step/offer", { password }), refresh);
  };
  openForm(t("two-step.title"), t("two-step.next"), send, field(t("password.current"), { ...PASSWORD, autofocus: true }));
}

function renewCodes(desk, refresh) {
  const send = async (values) => {
    openRecoveryCodes(desk, await desk.api.call("POST", "account/two-step/recovery-codes", values));
    refresh();
  };
  openForm(t("two-step.renew"), t("two-step.renew"), send, h("p", {}, t("two-step.renew.lead")), ...proof());
}

function turnOff(desk, refresh) {
  const send = async (values) => {
    await desk.api.call("POST", "account/two-step/off", values);
    await desk.session.renew();
    desk.notices.tell(t("two-step.turned-off"));
    refresh();
  };
  openForm(t("two-step.title"), t("two-step.turn-off"), send, ...proof());
}

function proof() {
  return [field(t("password.current"), { ...PASSWORD, autofocus: true }), field(t("two-step.code-or-recovery"), CODE)];
}
