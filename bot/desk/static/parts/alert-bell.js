import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { dateAndTime } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { address, pageAddress } from "../model/route.js";
import { emptyState } from "./empty-state.js";

/** Where each kind of alert is dealt with; null for an agent who may not go there. */
const PLACE = {
  waiting: () => address({ view: "queue", id: null }),
  undelivered: (me) => (me.role === "admin" ? pageAddress("admin", "dead-letters") : null),
};

/** `<alert-bell>`: how much is wrong, and behind it what, since when, and what to do. */
export class AlertBell extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.badge = h("span", { class: "bell-count", "aria-hidden": "true" });
    this.list = h("div", { id: "alerts", class: "menu alerts", popover: true, role: "region", "aria-label": t("alerts") });
    this.bell = h("button", { type: "button", class: "icon-button bell", popovertarget: "alerts" }, icon("bell"), this.badge);
    this.replaceChildren(this.bell, this.list);
    this.follow(this.desk.alerts, "change", () => this.#draw());
    this.follow(window, "hashchange", () => this.list.hidePopover());
    this.#draw();
  }

  #draw() {
    const { list, known } = this.desk.alerts;
    this.bell.hidden = !known;
    this.badge.textContent = list.length || "";
    this.bell.classList.toggle("ringing", list.length > 0);
    this.bell.setAttribute("aria-label", t("alerts.count", { n: list.length }));
    const items = list.length ? list.map((alert) => this.#item(alert)) : [emptyState("resolved", "empty.alerts")];
    this.list.replaceChildren(...items);
  }

  #item({ kind, count, since, limit }) {
    const place = PLACE[kind]?.(this.desk.session.me);
    return h(
      "section",
      { class: "alert" },
      icon("warning"),
      h("h2", {}, t(`alert.${kind}`, { n: count, limit })),
      h("p", {}, t(`alert.${kind}.do`)),
      h("p", { class: "quiet" }, t("alerts.since", { time: dateAndTime(since) })),
      place && h("a", { href: place }, t(`alert.${kind}.go`)),
    );
  }
}

customElements.define("alert-bell", AlertBell);
