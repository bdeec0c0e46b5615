import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { t } from "../lib/text.js";
import { pagesFor } from "../model/pages.js";
import { here } from "../model/route.js";
import { AccountPage } from "./account-page.js";
import { AdminPage } from "./admin-page.js";
import { emptyState } from "./empty-state.js";
import { RefundsPage } from "./refunds-page.js";
import { ReportsPage } from "./reports-page.js";
import { UnansweredPage } from "./unanswered-page.js";

/** Every page beside the inbox by its name in the address. */
const BUILD = {
  refunds: (desk) => new RefundsPage(desk),
  reports: (desk) => new ReportsPage(desk),
  unanswered: (desk) => new UnansweredPage(desk),
  admin: (desk) => new AdminPage(desk),
  account: (desk) => new AccountPage(desk),
};

/** `<desk-page>`: the page the address names; an address that leads nowhere is told so. */
export class DeskPage extends DeskElement {
  #shown;

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.follow(window, "hashchange", () => this.#draw());
    this.#draw();
  }

  takeFocus() {
    this.querySelector("h1")?.focus();
  }

  #draw() {
    const { page } = here();
    if (page === this.#shown) return;
    this.#shown = page;
    if (page === "inbox") this.replaceChildren();
    else this.replaceChildren(h("main", { class: "page" }, this.#page(page)));
  }

  #page(name) {
    const may = name in BUILD && pagesFor(this.desk.session.me).includes(name);
    return may ? BUILD[name](this.desk) : emptyState("search", "empty.page");
  }
}

customElements.define("desk-page", DeskPage);
