import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { choice, openForm } from "./dialog-form.js";
import { openDialog } from "./dialog.js";
import { field } from "./form.js";
import { toCopy } from "./to-copy.js";

const ROLES = ["agent", "admin"];

/** @param {import("../model/desk.js").Desk} desk @param {() => void} changed */
export function openNewAgent(desk, changed) {
  const send = async (values) => {
    const added = await desk.api.call("POST", "people", values);
    changed();
    openOneTimePassword(desk, added);
  };
  openForm(
    t("agents.add"),
    t("agents.add"),
    send,
    nameField(""),
    field(t("agents.email"), { name: "email", type: "email", autocomplete: "off", maxlength: 254 }),
    roleChoice("agent"),
  );
}

/** Nobody changes their own role: an admin who did would find no way back. */
export function openEditAgent(desk, { id, name, role }, mine, changed) {
  const send = async (values) => {
    await desk.api.call("POST", `people/${id}`, { role, ...values });
    desk.notices.tell(t("agents.saved"));
    changed();
  };
  openForm(t("agents.edit"), t("save"), send, nameField(name), !mine && roleChoice(role));
}

/** The one time that a one-time password can be read. */
export function openOneTimePassword(desk, { name, email, password }) {
  const dialog = openDialog(
    t("one-time.title"),
    h(
      "div",
      { class: "dialog-form" },
      h("p", {}, t("one-time.lead", { name })),
      toCopy(desk.notices, t("one-time.email"), email),
      toCopy(desk.notices, t("one-time.password"), password),
      h(
        "footer",
        {},
        h("button", { type: "button", class: "button primary", onclick: () => dialog.close() }, t("done")),
      ),
    ),
  );
}

function nameField(name) {
  return field(`${t("agents.name")}`, { name: "name", value: name, maxlength: 60, autocomplete: "off", autofocus: true });
}

function roleChoice(chosen) {
  return choice(t("agents.role"), "role", ROLES.map((role) => [role, t(`role.${role}`)]), chosen);
}
