import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openDialog } from "./dialog.js";
import { submitting } from "./form.js";

/**
 * Asks to whom a conversation goes, and for a word to them where it is transferred.
 * @param {import("../model/desk.js").Desk} desk
 * @param {"assign"|"transfer"} deed
 * @returns {Promise<{agent: number, note?: string}|null>}
 */
export async function chooseColleague(desk, deed) {
  const { agents } = await desk.api.call("GET", "colleagues");
  const { me } = desk.session;
  const { conversation } = desk.thread;
  const choices = agents.filter(({ id }) => (deed === "assign" || id !== me.id) && id !== conversation?.agent?.id);
  return new Promise((resolve) => {
    let chosen = null;
    const send = async ({ agent, note }) => {
      chosen = deed === "transfer" ? { agent: Number(agent), note } : { agent: Number(agent) };
      dialog.close();
    };
    const dialog = openDialog(t(`deed.${deed}`), form(choices, deed, me, (event) => submitting(event, send)));
    dialog.addEventListener("close", () => resolve(chosen));
  });
}

function form(choices, deed, me, onsubmit) {
  if (!choices.length) return h("p", { class: "quiet" }, t("colleague.none"));
  const sorted = choices.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return h(
    "form",
    { onsubmit },
    h("fieldset", { class: "choices" }, h("legend", { class: "sr-only" }, t("colleague.choose")), sorted.map((agent, index) => choice(agent, index, me))),
    deed === "transfer" &&
      h("label", { class: "field" }, h("span", {}, t("colleague.note")), h("textarea", { class: "input", name: "note", rows: 3, maxlength: 1000 })),
    h("p", { class: "form-problem", role: "alert" }),
    h("footer", {}, h("button", { class: "button primary" }, t(`deed.${deed}.confirm`))),
  );
}

const ORDER = ["online", "away", "offline"];

function choice({ id, name, state }, index, me) {
  return h(
    "label",
    { class: "choice" },
    h("input", { type: "radio", name: "agent", value: id, required: true, checked: index === 0, autofocus: index === 0 }),
    h("span", {}, id === me.id ? t("colleague.me", { name }) : name),
    h("span", { class: `presence ${state}` }, t(`presence.${state}`)),
  );
}
