import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { allows } from "../model/standing.js";

const DEEDS = ["assign", "transfer", "snooze", "tag", "back_to_bot", "release"];
const DRAWINGS = {
  assign: "mine",
  transfer: "transfer",
  snooze: "clock",
  tag: "tag",
  back_to_bot: "bot",
  release: "release",
};

/** `<deed-menu>`: what else may be done with the conversation, each with its key. */
export class DeedMenu extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk @param {import("./conversation-pane.js").ConversationPane} pane */
  constructor(desk, pane) {
    super();
    this.desk = desk;
    this.pane = pane;
  }

  connected() {
    const { standing, session } = this.desk;
    const allowed = DEEDS.filter((deed) => allows(standing, deed, session.me.role));
    this.menu = h("div", { id: "deed-menu", class: "menu deed-menu", popover: true }, allowed.map((deed) => this.#item(deed)));
    const opener = h(
      "button",
      { type: "button", class: "icon-button", popovertarget: "deed-menu", "aria-label": t("deeds.more"), title: t("deeds.more") },
      icon("more"),
    );
    this.replaceChildren(opener, this.menu);
    this.follow(this.menu, "toggle", ({ newState }) => newState === "open" && this.#place(opener));
  }

  #item(deed) {
    const choose = () => {
      this.menu.hidePopover();
      this.pane.do(deed);
    };
    return h("button", { type: "button", onclick: choose }, icon(DRAWINGS[deed]), h("span", {}, t(`deed.${deed}`)));
  }

  /** Under its button, wherever the window's width has put that. */
  #place(opener) {
    const { bottom, right } = opener.getBoundingClientRect();
    this.menu.style.insetBlockStart = `${bottom + 4}px`;
    this.menu.style.insetInlineEnd = `${Math.max(8, document.documentElement.clientWidth - right)}px`;
    this.menu.querySelector("button")?.focus();
  }
}

customElements.define("deed-menu", DeedMenu);
