import { h } from "../lib/dom.js";
import { date } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { amountField, dayField, decimal, wordsField } from "./deed-fields.js";
import { openOrderDeed } from "./order-deeds.js";
import { photoThumbnail } from "./photo-thumbnail.js";

const TONES = { requested: "warn", approved: "wait", declined: "done", received: "wait", closed: "done" };

/**
 * What a shopper claims about an order, and the buttons that decide it.
 * @param {import("../model/desk.js").Desk} desk
 * @param {import("../model/types.js").Order} order @param {import("../model/types.js").Claim} claim
 */
export function claimBlock(desk, order, claim) {
  const { number, kind, state, items, comment, wish, wish_detail, photos, window_ends_on, opened_at } = claim;
  return h(
    "section",
    { class: "claim" },
    h("h4", {}, t(`claim.${kind}`), " ", h("span", { class: "quiet" }, number), h("span", { class: `pill ${TONES[state]}` }, t(`claim.state.${state}`))),
    h("p", {}, items.join(", ")),
    comment && h("p", { class: "claim-words" }, `“${comment}”`),
    h("p", { class: "quiet" }, [wish && t("claim.wish", { wish: wording("wish", wish) }), wish_detail].filter(Boolean).join(" · ")),
    h(
      "p",
      { class: "quiet" },
      [t("claim.opened", { date: date(opened_at) }), window_ends_on && t("claim.window", { date: date(window_ends_on) })].filter(Boolean).join(" · "),
    ),
    photos.length > 0 && h("div", { class: "claim-photos" }, photos.map((url) => photoThumbnail({ type: "photo", url }))),
    desk.standing === "me" && claim.can.length > 0 && buttons(desk, order, claim),
  );
}

function buttons(desk, order, claim) {
  const decide = { approve: () => grant(desk, order, claim, "approve"), receive: () => grant(desk, order, claim, "receive"), decline: () => decline(desk, order, claim) };
  const button = (name, index) =>
    h("button", { type: "button", class: index ? "button small" : "button small primary", onclick: decide[name] }, t(`do.${name}`));
  return h("div", { class: "order-deeds", role: "group", "aria-label": t("deeds.claim", { number: claim.number }) }, claim.can.map(button));
}

/** Money and days are asked for where they are given at once; what comes back first needs neither. */
function grant(desk, order, claim, deed) {
  const later = deed === "approve" && claim.comes_back;
  const fields = later ? [h("p", {}, t("claim.comes_back"))] : [given(order, claim)];
  const body = ({ amount, promised_on }) => ({
    claim: claim.number,
    ...(amount && { amount: decimal(amount) }),
    ...(promised_on && { promised_on }),
  });
  openOrderDeed(desk, order, deed, fields, body);
}

function given(order, { outcome, amount }) {
  return outcome === "refund" ? amountField(amount, order.currency, order.refundable) : dayField("promised_on", t("replace.day"));
}

function decline(desk, order, claim) {
  const fields = [wordsField("reason", t("decline.words"), t("decline.hint"))];
  openOrderDeed(desk, order, "decline", fields, ({ reason }) => ({ claim: claim.number, reason }));
}
