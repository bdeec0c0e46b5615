import { h } from "../lib/dom.js";
import { date, money } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { claimBlock } from "./claim-block.js";
import { orderDeeds } from "./order-deeds.js";
import { orderTrail } from "./order-trail.js";
import { parcelBlock } from "./parcel-block.js";

/**
 * One order: folded it tells number, state and total; open also lines, parcels, claims, refunds, what was done about it
 * and what can be done.
 * @param {{order: import("../model/types.js").Order, open: boolean, desk: import("../model/desk.js").Desk}} shown
 */
export function orderCard({ order, open, desk }) {
  const { number, status_label, tone, ordered_at, total, currency, lines, parcels, refunds } = order;
  const { email, address, held_at, claims, trail } = order;
  return h(
    "details",
    { class: "order", "data-number": number, open },
    h(
      "summary",
      {},
      h("strong", {}, t("order", { number })),
      h("span", { class: `pill ${tone}` }, status_label),
      h("span", { class: "quiet" }, t("ordered", { date: date(ordered_at) })),
      h("span", { class: "total" }, money(total, currency)),
      icon("down"),
    ),
    held_at && h("p", { class: "held" }, t("held", { date: date(held_at) })),
    h(
      "ul",
      { class: "lines" },
      lines.map((line) => orderLine(line, currency)),
    ),
    parcels.map((parcel, index) => parcelBlock(parcel, index + 1, parcels.length)),
    claims.map((claim) => claimBlock(desk, order, claim)),
    parcels.length === 0 && h("p", { class: "quiet" }, t("parcels.none")),
    refunds.length > 0 && h("ul", { class: "refunds", "aria-label": t("refunds") }, refunds.map(refundLine)),
    orderDeeds(desk, order),
    orderTrail(trail),
    h("p", { class: "quiet order-email" }, email, address && h("span", {}, address)),
  );
}

function orderLine({ name, quantity, price, sku }, currency) {
  return h(
    "li",
    {},
    h("span", { class: "quantity" }, `${quantity} ×`),
    h("span", { class: "goods" }, name, h("span", { class: "quiet" }, sku)),
    h("span", { class: "price" }, money(price, currency)),
  );
}

function refundLine({ amount, currency, at, reason, paid_at }) {
  return h(
    "li",
    {},
    icon("refund"),
    h(
      "span",
      {},
      t(paid_at ? "refunded" : "refund.due", { amount: money(amount, currency), date: date(paid_at ?? at) }),
      reason && h("span", { class: "quiet" }, reason),
    ),
  );
}
