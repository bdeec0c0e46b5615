import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { pagesInBar } from "../model/pages.js";
import { here, pageAddress } from "../model/route.js";

/** `<page-links>`: the way from the inbox to the desk's other pages and back. */
export class PageLinks extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    const pages = pagesInBar(this.desk.session.me);
    this.replaceChildren(h("nav", { "aria-label": t("pages") }, pages.length > 1 && pages.map(link)));
    this.follow(window, "hashchange", () => this.#update());
    this.#update();
  }

  #update() {
    const { page } = here();
    for (const each of this.querySelectorAll("a")) {
      each.href = pageAddress(each.dataset.page);
      if (each.dataset.page === page) each.setAttribute("aria-current", "page");
      else each.removeAttribute("aria-current");
    }
  }
}

function link(name) {
  const words = t(`page.${name}`);
  return h("a", { class: "page-link", "data-page": name, title: words }, icon(name), h("span", {}, words));
}

customElements.define("page-links", PageLinks);
