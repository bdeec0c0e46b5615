import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { address, here } from "../model/route.js";
import { VIEWS } from "../model/views.js";

/** `<view-tabs>`: the views with their counts. Links, so that the address and the Back button keep working. */
export class ViewTabs extends DeskElement {
  #counts = {};

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.replaceChildren(
      h(
        "nav",
        { "aria-label": t("views") },
        VIEWS.map((view) => this.#tab(view)),
      ),
    );
    this.follow(this.desk.inbox, "change", () => this.#update());
    this.follow(window, "hashchange", () => this.#update());
    this.#update();
  }

  #tab(view) {
    this.#counts[view] = h("span", { class: "count" });
    return h(
      "a",
      { class: "view-tab", "data-view": view },
      icon(view),
      h("span", { class: "long" }, t(`view.${view}`)),
      h("span", { class: "short" }, t(`tab.${view}`)),
      this.#counts[view],
    );
  }

  #update() {
    const { view } = here();
    for (const tab of this.querySelectorAll("a")) {
      tab.href = address({ view: tab.dataset.view, id: null });
      if (tab.dataset.view === view) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    for (const name of VIEWS) this.#counts[name].textContent = this.desk.inbox.counts[name] || "";
  }
}

customElements.define("view-tabs", ViewTabs);
