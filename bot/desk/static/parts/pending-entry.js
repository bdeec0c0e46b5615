import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { linkify } from "../lib/linkify.js";
import { t } from "../lib/text.js";

const FROM = { reply: "agent", note: "note" };

/**
 * A message on its way, with how far it is and, when it failed, why and what can be done.
 * @param {import("../model/types.js").Pending} pending
 * @param {import("../model/desk.js").Desk} desk
 */
export function pendingEntry({ client_id, conversation, kind, text, state, problem }, desk) {
  const edit = () => {
    desk.outbox.drop(client_id);
    desk.drafts.restore(conversation, kind, text);
  };
  return h(
    "li",
    { class: `message ${FROM[kind]} pending ${state}` },
    h("p", { class: "sr-only" }, t("by.you")),
    h("div", { class: "bubble" }, h("p", { class: "words", dir: "auto" }, linkify(text))),
    h(
      "p",
      { class: "delivery" },
      state === "failed" && icon("warning"),
      t(`state.${state}`, { problem: problem ?? "" }),
    ),
    state === "failed" &&
      h(
        "p",
        { class: "rescue" },
        h("button", { type: "button", class: "button small", onclick: () => desk.outbox.retry(client_id) }, t("retry")),
        h("button", { type: "button", class: "button small", onclick: edit }, t("edit")),
      ),
  );
}
