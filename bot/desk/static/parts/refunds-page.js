import { h } from "../lib/dom.js";
import { date, money } from "../lib/format.js";
import { t } from "../lib/text.js";
import { openDeed } from "./deed-dialog.js";
import { deedReason } from "./deed-reason.js";
import { emptyState } from "./empty-state.js";
import { field } from "./form.js";
import { LoadedPage } from "./loaded-page.js";
import { table } from "./table.js";

/** `<refunds-page>`: money that was promised and that a person has still to send. */
export class RefundsPage extends LoadedPage {
  words = "refunds-due";

  connected() {
    super.connected();
    this.follow(this.desk.feed, "frame", ({ detail }) => detail.type === "dealt" && this.refresh());
  }

  load() {
    return this.desk.api.call("GET", "refunds");
  }

  build({ refunds }) {
    if (!refunds.length) return [emptyState("resolved", "empty.refunds")];
    const heads = ["at", "order", "to", "reason", "amount"].map((name) => t(`refunds-due.${name}`));
    return [table(t("refunds-due.title"), [...heads, ""], refunds.map((refund) => this.#row(refund)))];
  }

  #row(refund) {
    const { at, order, to, reason, by, amount, currency, method } = refund;
    const pay = () => this.#pay(refund);
    return [
      date(at),
      order,
      h("span", {}, to, h("span", { class: "quiet block" }, method || t("method.original"))),
      h("span", {}, deedReason(reason), h("span", { class: "quiet block" }, t("refunds-due.by", { name: by }))),
      h("strong", { class: "number" }, money(amount, currency)),
      h("button", { type: "button", class: "button small", onclick: pay }, t("refunds-due.pay")),
    ];
  }

  #pay({ id, order, to, amount, currency, method }) {
    const values = { amount: money(amount, currency), to, order, method: method || t("method.original") };
    openDeed(this.desk, {
      title: t("refunds-due.pay"),
      confirm: t("refunds-due.confirm"),
      path: `refunds/${id}/paid`,
      review: false,
      fields: [
        h("p", {}, t("refunds-due.ask", values)),
        field(t("refunds-due.reference"), { name: "reference", maxlength: 200, autocomplete: "off" }),
      ],
      body: ({ reference }) => ({ reference }),
      done: () => this.refresh(),
    });
  }
}

customElements.define("refunds-page", RefundsPage);
