import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { languageName } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { keyed } from "../lib/keyed.js";
import { t } from "../lib/text.js";
import { address } from "../model/route.js";
import { avatar } from "./avatar.js";
import { customerName } from "./customer-name.js";
import { orderCard } from "./order-card.js";
import { personFacts } from "./person-facts.js";
import { cardSkeletons } from "./skeletons.js";
import { verifiedBadge } from "./verified-badge.js";

/** `<customer-panel>`: who the shopper is and all their orders, with every parcel and refund, in one place. */
export class CustomerPanel extends DeskElement {
  #look;
  #opened = new Map();

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    // A phone shows this pane alone, and the page's own heading is in another one.
    const alone = window.matchMedia("(max-width: 759px)").matches;
    this.heading = h("h2", { tabindex: "-1" }, t("details"));
    this.back = h(
      "a",
      { class: "icon-button back", "aria-label": t("back.conversation"), href: address({ details: false }) },
      icon("back"),
    );
    this.who = h("div", { class: "customer" });
    this.orders = h("div", { class: "orders" });
    // What the agent has unfolded stays so when the order is drawn anew; toggle does not bubble.
    this.orders.addEventListener("toggle", ({ target }) => this.#opened.set(target.dataset.number, target.open), true);
    this.person = h("div", { class: "person" });
    this.state = h("div", { class: "panel-state" });
    this.replaceChildren(
      h(
        "aside",
        { "aria-label": t("details") },
        alone && h("h1", { class: "sr-only" }, t("title")),
        h("header", {}, this.back, this.heading),
        this.who,
        this.orders,
        this.state,
        this.person,
      ),
    );
    this.follow(this.desk.thread, "change", () => this.#draw());
    this.follow(window, "hashchange", () => (this.back.href = address({ details: false })));
    this.#draw();
  }

  takeFocus() {
    this.heading.focus();
  }

  #draw() {
    const { id, conversation, orders, person, loading } = this.desk.thread;
    const { standing } = this.desk;
    const look = JSON.stringify([id, conversation, orders, person, !conversation && loading]);
    if (look === this.#look) return;
    this.#look = look;
    this.person.replaceChildren(...(conversation && person ? personFacts(this.desk, person) : []));
    this.who.replaceChildren(...(conversation ? customer(conversation) : []));
    const discussed = this.#discussed();
    const shown = conversation
      ? orders.map((order, index) => {
          const first = order.number === discussed || (!discussed && index === 0);
          return { order, desk: this.desk, open: this.#opened.get(order.number) ?? first };
        })
      : [];
    keyed(this.orders, shown, {
      key: ({ order }) => order.number,
      build: orderCard,
      print: ({ order }) => JSON.stringify([order, standing]),
    });
    this.state.replaceChildren(...this.#instead(this.desk.thread));
  }

  /** The order the conversation is about, as the bot last read it. */
  #discussed() {
    const { messages, orders } = this.desk.thread;
    const read = messages.findLast(({ reading }) => reading?.order)?.reading.order;
    return orders.some(({ number }) => number === read) ? read : null;
  }

  #instead({ id, conversation, orders, loading }) {
    if (!id) return [h("p", { class: "quiet panel-hint" }, t("empty.details"))];
    if (!conversation) return loading ? cardSkeletons() : [];
    if (orders.length) return [];
    const why = conversation.verified ? "empty.orders" : "empty.orders.unverified";
    return [h("p", { class: "quiet panel-hint" }, t(why))];
  }
}

function customer(conversation) {
  const { customer: known, verified, language, channel } = conversation;
  const name = customerName(conversation);
  return [
    h(
      "div",
      { class: "customer-head" },
      avatar(name),
      h(
        "div",
        {},
        h("strong", {}, name),
        known?.email && known.email !== name && h("span", { class: "quiet" }, known.email),
      ),
    ),
    h(
      "p",
      { class: "facts" },
      verifiedBadge(verified),
      h("span", { class: "pill" }, languageName(language)),
      h("span", { class: "pill" }, t(`channel.${channel}`)),
    ),
    h("h3", {}, t("orders")),
  ];
}

customElements.define("customer-panel", CustomerPanel);
