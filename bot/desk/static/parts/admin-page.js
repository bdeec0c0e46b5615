import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { t } from "../lib/text.js";
import { ADMIN_PAGES } from "../model/pages.js";
import { here, pageAddress } from "../model/route.js";
import { AgentsPage } from "./agents-page.js";
import { DeadLettersPage } from "./dead-letters-page.js";
import { SavedRepliesPage } from "./saved-replies-page.js";
import { SettingsPage } from "./settings-page.js";
import { TemplatesPage } from "./templates-page.js";

const BUILD = {
  "saved-replies": (desk) => new SavedRepliesPage(desk),
  "dead-letters": (desk) => new DeadLettersPage(desk),
  agents: (desk) => new AgentsPage(desk),
  templates: (desk) => new TemplatesPage(desk),
  settings: (desk) => new SettingsPage(desk),
};

/** `<admin-page>`: what only an admin sees, one part at a time. */
export class AdminPage extends DeskElement {
  #shown;

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.links = h("nav", { class: "part-links", "aria-label": t("page.admin") }, ADMIN_PAGES.map(partLink));
    this.room = h("div", { class: "part" });
    this.replaceChildren(this.links, this.room);
    this.follow(window, "hashchange", () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { page, part } = here();
    if (page !== "admin") return;
    const name = part in BUILD ? part : ADMIN_PAGES[0];
    if (name === this.#shown) return;
    this.#shown = name;
    for (const link of this.links.children) {
      if (link.dataset.part === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    this.room.replaceChildren(BUILD[name](this.desk));
  }
}

function partLink(name) {
  return h("a", { href: pageAddress("admin", name), "data-part": name }, t(`admin.${name}`));
}

customElements.define("admin-page", AdminPage);
