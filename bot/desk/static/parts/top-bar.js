import { h, webAddress } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { pageAddress } from "../model/route.js";
import { agentChoices } from "./agent-choices.js";
import { AlertBell } from "./alert-bell.js";
import { avatar } from "./avatar.js";
import { brand } from "./form.js";
import { openKeysHelp } from "./keys-help.js";
import { PageLinks } from "./page-links.js";
import { TeamFaces } from "./team-faces.js";

/** `<top-bar>`: the mark, whether the desk is live, the keys, and the agent's menu. */
export class TopBar extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.follow(this.desk.session, "renamed", () => this.#draw());
    this.follow(this.desk.alerts, "change", () => this.#showElsewhere());
    this.follow(this.desk.feed, ["up", "down", "missed"], () => this.#showLive());
    this.#draw();
  }

  #draw() {
    this.live = h("span", { class: "live", role: "status" });
    this.elsewhere = h("a", { class: "pill wait elsewhere wide-only", target: "_blank", rel: "noopener", hidden: true });
    const keys = h(
      "button",
      {
        type: "button",
        class: "icon-button wide-only",
        "aria-label": t("keys.title"),
        onclick: () => openKeysHelp(),
      },
      icon("keys"),
    );
    const bell = new AlertBell(this.desk);
    const state = [this.elsewhere, this.live, new TeamFaces(this.desk), keys, bell];
    this.replaceChildren(h("header", {}, brand(), new PageLinks(this.desk), state, this.#menu()));
    this.#showLive();
  }

  /** Whoever would answer here is told where people do. */
  #showElsewhere() {
    const { elsewhere } = this.desk.alerts;
    this.elsewhere.hidden = !elsewhere;
    if (!elsewhere) return;
    this.elsewhere.href = webAddress(elsewhere.url) ?? "#";
    this.elsewhere.replaceChildren(icon("outside"), t("elsewhere", { name: elsewhere.name }));
  }

  #showLive() {
    const { up } = this.desk.feed;
    this.live.classList.toggle("up", up);
    this.live.textContent = up ? t("live.up") : t("live.down");
  }

  #menu() {
    const { me } = this.desk.session;
    const menu = h(
      "div",
      { id: "agent-menu", class: "menu", popover: true },
      h(
        "p",
        {},
        h("strong", {}, me.name),
        h("span", { class: "quiet" }, me.email),
        h("span", { class: "quiet" }, t(`role.${me.role}`)),
      ),
      agentChoices(this.desk),
      h("a", { href: pageAddress("account"), onclick: () => menu.hidePopover() }, t("account.title")),
      h("button", { type: "button", onclick: () => this.#leave(menu) }, t("logout")),
    );
    const opener = h(
      "button",
      {
        type: "button",
        class: "avatar-button",
        popovertarget: "agent-menu",
        "aria-label": t("menu.of", { name: me.name }),
      },
      avatar(me.name),
    );
    return [opener, menu];
  }

  async #leave(menu) {
    menu.hidePopover();
    try {
      await this.desk.session.logout();
    } catch (problem) {
      this.desk.notices.warn(problem.message, { label: t("retry"), run: () => this.#leave(menu) });
    }
  }
}

customElements.define("top-bar", TopBar);
