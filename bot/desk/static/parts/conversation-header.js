import { h, nodes } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { dateAndTime } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { address, here } from "../model/route.js";
import { allows } from "../model/standing.js";
import { customerName } from "./customer-name.js";
import { DeedMenu } from "./deed-menu.js";
import { WaitingTime } from "./waiting-time.js";

/** What stands in the header by itself; everything else is in the menu beside it. */
const FIRST = ["undo", "take", "resolve"];
const DRAWINGS = { take: "mine", resolve: "resolved", undo: "back", wake: "clock" };

/** `<conversation-header>`: who this is, who has it, and what may be done about that. */
export class ConversationHeader extends DeskElement {
  #look;

  /** @param {import("../model/desk.js").Desk} desk @param {import("./conversation-pane.js").ConversationPane} pane */
  constructor(desk, pane) {
    super();
    this.desk = desk;
    this.pane = pane;
  }

  connected() {
    this.name = h("h1", { tabindex: "-1" });
    this.status = h("p", { class: "standing", role: "status" });
    this.buttons = h("div", { class: "deeds" });
    this.replaceChildren(
      h(
        "header",
        {},
        h("a", { class: "icon-button back", href: address({ id: null }), "aria-label": t("back.list") }, icon("back")),
        h("div", { class: "who" }, this.name, this.status),
        this.buttons,
        this.#detailsLink(),
      ),
    );
    this.follow(this.desk.thread, "change", () => this.#draw());
    this.follow(window, "hashchange", () => this.#pointLinks());
    this.#draw();
  }

  /** @param {boolean} busy  while a deed is under way */
  wait(busy) {
    this.buttons.querySelectorAll("button").forEach((button) => (button.disabled = busy));
  }

  #detailsLink() {
    return h(
      "a",
      { class: "icon-button to-details", href: address({ details: true }), "aria-label": t("details") },
      icon("details"),
    );
  }

  #pointLinks() {
    this.querySelector(".back").href = address({ id: null });
    this.querySelector(".to-details").href = address({ details: !here().details });
  }

  #draw() {
    const { conversation } = this.desk.thread;
    const look = JSON.stringify(conversation);
    if (!conversation || look === this.#look) return;
    this.#look = look;
    this.name.textContent = customerName(conversation);
    this.status.replaceChildren(...this.#standing(conversation));
    const { standing, session } = this.desk;
    const first = FIRST.filter((deed) => this.#may(deed, conversation) && allows(standing, deed, session.me.role));
    const wake = conversation.snoozed_until && standing === "me" && this.#button("take", "wake");
    this.buttons.replaceChildren(
      ...nodes([wake, first.map((deed) => this.#button(deed))]),
      new DeedMenu(this.desk, this.pane),
    );
  }

  /** Only who has decided something takes it back. */
  #may(deed, { pending }) {
    return deed !== "undo" || pending?.agent.id === this.desk.session.me.id;
  }

  #standing({ agent, waiting_since, snoozed_until, pending }) {
    const { standing } = this.desk;
    const words = pending ? this.#leaving(pending) : t(`standing.${standing}`, { agent: agent?.name ?? "" });
    const text = h("span", { class: `dot ${standing}` }, words);
    if (snoozed_until) return [text, h("span", {}, t("snoozed.until", { time: dateAndTime(snoozed_until) }))];
    return waiting_since && standing !== "bot" ? [text, new WaitingTime(waiting_since)] : [text];
  }

  #leaving({ deed, agent, to }) {
    return t(`leaving.${deed}`, { agent: agent.id === this.desk.session.me.id ? t("by.you") : agent.name, to: to ?? "" });
  }

  /** Taking what is one's own already wakes it, so it has another name there. */
  #button(deed, name = deed) {
    return h(
      "button",
      { type: "button", class: `button ${deed}`, title: t(`deed.${name}.title`), onclick: () => this.pane.do(deed) },
      icon(DRAWINGS[name]),
      h("span", {}, t(`deed.${name}`)),
    );
  }
}

customElements.define("conversation-header", ConversationHeader);
