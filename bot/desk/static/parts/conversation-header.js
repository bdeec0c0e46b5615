import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { address, here } from "../model/route.js";
import { customerName } from "./customer-name.js";
import { WaitingTime } from "./waiting-time.js";

const DEEDS = { me: ["release", "resolve"], queue: ["take"], bot: ["take"], none: ["take"], other: [] };
const DRAWINGS = { take: "mine", release: "release", resolve: "resolved" };

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
    this.buttons.replaceChildren(...DEEDS[this.desk.standing].map((deed) => this.#button(deed)));
  }

  #standing({ agent, waiting_since }) {
    const { standing } = this.desk;
    const text = h("span", { class: `dot ${standing}` }, t(`standing.${standing}`, { agent: agent?.name ?? "" }));
    return waiting_since && standing !== "bot" ? [text, new WaitingTime(waiting_since)] : [text];
  }

  #button(deed) {
    return h(
      "button",
      {
        type: "button",
        class: `button ${deed}`,
        title: t(`deed.${deed}.title`),
        onclick: () => this.pane.do(deed),
      },
      icon(DRAWINGS[deed]),
      h("span", {}, t(`deed.${deed}`)),
    );
  }
}

customElements.define("conversation-header", ConversationHeader);
