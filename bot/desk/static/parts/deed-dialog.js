import { clientId } from "../lib/client-id.js";
import { h } from "../lib/dom.js";
import { money } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { openDialog } from "./dialog.js";
import { submitting } from "./form.js";

/**
 * Asks what is needed for a deed, lets the server say what would happen, and carries it out when that is confirmed.
 * One client id for the whole dialog: however often it is confirmed, it is one deed. A refusal loses nothing.
 * @param {import("../model/desk.js").Desk} desk
 * @param {{title: string, confirm: string, path: string, fields: Node[], language?: string,
 *   body: (values: Object<string, string>) => object, review?: boolean, done?: (answer: object) => void,
 *   send?: (body: object) => Promise<object>}} plan  `review: false`: the fields say all there is to confirm
 */
export function openDeed(desk, plan) {
  const client_id = clientId();
  const send = plan.send ?? ((body) => desk.api.call("POST", plan.path, body));
  let reviewing = plan.review === false;
  const fields = h("div", { class: "deed-fields" }, plan.fields);
  const review = h("div", { class: "deed-review", role: "group", tabindex: "-1", "aria-label": t("deed.check") });
  const back = h("button", { type: "button", class: "button", onclick: () => show(false) }, t("deed.back"));
  const onward = h("button", { class: "button primary" });
  const problem = h("p", { class: "form-problem", role: "alert" });
  const form = h(
    "form",
    { class: "deed-form", onsubmit: (event) => submitting(event, step) },
    fields,
    review,
    problem,
    h("footer", {}, back, onward),
  );
  const dialog = openDialog(plan.title, form);
  show(reviewing);

  function show(checking) {
    reviewing = checking;
    const apart = plan.review !== false;
    fields.hidden = apart && checking;
    review.hidden = back.hidden = !apart || !checking;
    onward.textContent = checking ? plan.confirm : t("deed.continue");
    if (checking && apart) review.focus();
  }

  async function step(values) {
    const body = { ...plan.body(values), client_id };
    if (!reviewing) {
      review.replaceChildren(...consequences(await send({ ...body, preview: true }), plan.language));
      show(true);
      return;
    }
    const answer = await send(body);
    dialog.close();
    desk.notices.tell(answer?.summary ? t("deed.done", { what: answer.summary }) : t("deed.done.plain"));
    plan.done?.(answer);
  }
}

/** What will happen: the deed, the money and where it goes, and what the shopper reads. */
function consequences({ summary, amount, currency, method, to, told, unsent }, language) {
  const rows = [
    [t("deed.what"), summary],
    amount && [t("deed.amount"), h("strong", {}, money(amount, currency))],
    amount && [t("deed.method"), method || t("method.original")],
    to && [t("deed.to"), to],
  ].filter(Boolean);
  return [
    h("dl", { class: "deed-facts" }, rows.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])),
    told
      ? h("figure", { class: "deed-told" }, h("figcaption", {}, t("deed.told")), h("blockquote", { lang: language }, told))
      : h("p", { class: "quiet" }, t("deed.told.nothing")),
    unsent && h("p", { class: "deed-unsent" }, icon("warning"), t("deed.unsent", { why: unsent })),
  ].filter(Boolean);
}
