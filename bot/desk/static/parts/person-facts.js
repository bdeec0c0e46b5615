import { h } from "../lib/dom.js";
import { date, money, percent, when } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { address } from "../model/route.js";
import { copyPersonalData, erasePersonalData } from "./personal-data.js";

/**
 * What is known of the shopper beside their orders: consent, vouchers, other conversations, personal data.
 * @param {import("../model/desk.js").Desk} desk @param {import("../model/types.js").Person} person
 */
export function personFacts(desk, person) {
  const { known_by, consents, vouchers, conversations } = person;
  return [
    known_by && h("p", { class: "quiet" }, t(`known.${known_by}`)),
    section("consents", consents.map(consentLine), known_by && t("consents.none")),
    section("vouchers", vouchers.map(voucherLine)),
    section("others", conversations.map(otherLine)),
    known_by && personalData(desk, person),
  ].filter(Boolean);
}

function section(name, lines, none = null) {
  if (!lines.length && !none) return null;
  const content = lines.length ? h("ul", {}, lines.map((line) => h("li", {}, line))) : h("p", { class: "quiet" }, none);
  return h("section", { class: "person-part" }, h("h3", {}, t(`person.${name}`)), content);
}

function consentLine({ purpose, given, at }) {
  const state = h("span", { class: `pill ${given ? "good" : "done"}` }, t(given ? "consent.yes" : "consent.no"));
  return [wording("purpose", purpose), " ", state, " ", h("span", { class: "quiet" }, t("consent.since", { date: date(at) }))];
}

function voucherLine({ code, percent: share, amount, currency, valid_until }) {
  const worth = share ? percent(share / 100) : money(amount, currency);
  return [h("code", {}, code), " ", worth, " ", h("span", { class: "quiet" }, t("voucher.until", { date: date(valid_until) }))];
}

function otherLine({ id, channel, updated_at, text }) {
  const href = address({ view: "open", id, details: false });
  return h(
    "a",
    { class: "other-conversation", href },
    h("span", {}, t(`channel.${channel}`), h("span", { class: "quiet" }, when(updated_at))),
    h("span", { class: "quiet last-words" }, text || t("no_message")),
  );
}

function personalData(desk, { requests }) {
  const asked = requests.map(({ kind, at }) => h("p", { class: "held" }, t(`privacy.asked.${kind}`, { date: date(at) })));
  const button = (name, deed) => h("button", { type: "button", class: "button small", onclick: () => deed(desk) }, t(`privacy.${name}`));
  const admin = desk.session.me?.role === "admin";
  return h(
    "section",
    { class: "person-part" },
    h("h3", {}, t("person.data")),
    asked,
    h("div", { class: "order-deeds" }, button("export", copyPersonalData), admin && button("erase", erasePersonalData)),
    !admin && requests.some(({ kind }) => kind === "erase") && h("p", { class: "quiet" }, t("privacy.admin")),
  );
}
