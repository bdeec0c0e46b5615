import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openDeed } from "./deed-dialog.js";
import { amountField, chosenLines, dayField, decimal, lineFields, wordsField } from "./deed-fields.js";

/** The deeds of an order in the order of their buttons, by the server's names. */
const DEEDS = { refund: refund, replace: replace, address: readdress, trace: investigate, voucher: thank, release: release, keep: keep };

/**
 * The buttons of what can be done about an order.
 * @param {import("../model/desk.js").Desk} desk @param {import("../model/types.js").Order} order
 */
export function orderDeeds(desk, order) {
  const names = Object.keys(DEEDS).filter((name) => order.can.includes(name));
  if (!names.length) return null;
  if (desk.standing !== "me") return h("p", { class: "quiet" }, t("deed.take_first"));
  const button = (name) =>
    h("button", { type: "button", class: "button small", onclick: () => DEEDS[name](desk, order) }, t(`do.${name}`));
  return h("div", { class: "order-deeds", role: "group", "aria-label": t("deeds.of", { number: order.number }) }, names.map(button));
}

/**
 * Opens the dialog of a deed about an order of the open conversation.
 * @param {import("../model/desk.js").Desk} desk @param {import("../model/types.js").Order} order
 * @param {string} deed  the route's name @param {Node[]} fields
 * @param {(values: Object<string, string>) => object} body @param {string} [words]  the strings' family if another
 */
export function openOrderDeed(desk, order, deed, fields, body, words = deed) {
  const { id, conversation } = desk.thread;
  openDeed(desk, {
    title: t(`do.${words}.title`, { number: order.number }),
    confirm: t(`do.${words}.confirm`),
    path: `conversations/${encodeURIComponent(id)}/${deed}`,
    language: conversation.language,
    fields,
    body: (values) => ({ order: order.number, seen: order.seen, ...body(values) }),
    done: () => desk.thread.refresh(),
  });
}

function refund(desk, order) {
  const amount = amountField(order.refundable, order.currency, order.refundable);
  const worth = (pieces) => order.lines.reduce((sum, { key, price }) => sum + Math.round(Number(price) * 100) * (pieces[key] ?? 0), 0);
  const fill = (pieces) => {
    const cents = Math.min(worth(pieces), Math.round(Number(order.refundable) * 100));
    amount.querySelector("input").value = cents ? (cents / 100).toFixed(2) : order.refundable;
  };
  const fields = [lineFields(order, fill), amount, wordsField("reason", t("deed.reason"), t("deed.reason.hint"))];
  openOrderDeed(desk, order, "refund", fields, ({ amount: typed, reason }) => ({ amount: decimal(typed), reason }));
}

function replace(desk, order) {
  const lines = lineFields(order, () => {});
  const fields = [lines, dayField("promised_on", t("replace.day")), wordsField("reason", t("deed.reason"), t("deed.reason.hint"))];
  const body = ({ promised_on, reason }) => ({ lines: chosenLines(lines), promised_on, reason });
  openOrderDeed(desk, order, "replacement", fields, body, "replace");
}

function readdress(desk, order) {
  const area = h("textarea", { class: "input words-field", name: "address", rows: 4, required: true, maxlength: 300 });
  const now = order.address && h("p", {}, h("span", { class: "quiet" }, t("address.now")), " ", order.address);
  const fields = [now, h("label", { class: "field" }, h("span", {}, t("address.new")), area)].filter(Boolean);
  openOrderDeed(desk, order, "address", fields, ({ address }) => ({ address }));
}

function investigate(desk, order) {
  const untraced = order.parcels.filter(({ trace_opened_at }) => !trace_opened_at);
  const named = ({ carrier, tracking_number, reference }) => `${carrier} ${tracking_number || reference}`;
  const options = untraced.map((parcel) => h("option", { value: parcel.reference }, named(parcel)));
  const select = h("select", { class: "input", name: "parcel" }, options);
  const fields = [h("label", { class: "field" }, h("span", {}, t("parcel")), select), wordsField("reason", t("deed.reason"), t("deed.reason.hint"))];
  openOrderDeed(desk, order, "trace", fields, ({ parcel, reason }) => ({ parcel, reason }));
}

function thank(desk, order) {
  reasoned(desk, order, "voucher", "voucher");
}

function release(desk, order) {
  reasoned(desk, order, "release-hold", "release");
}

function keep(desk, order) {
  reasoned(desk, order, "keep-hold", "keep");
}

function reasoned(desk, order, deed, words) {
  const fields = [wordsField("reason", t("deed.reason"), t("deed.reason.hint"))];
  openOrderDeed(desk, order, deed, fields, ({ reason }) => ({ reason }), words);
}
