import { h, webAddress } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

/** `<elsewhere-note>`: under a conversation, in place of the composer, where people answer if not at this desk. */
export class ElsewhereNote extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.follow(this.desk.alerts, "change", () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { elsewhere } = this.desk.alerts;
    this.toggleAttribute("hidden", !elsewhere);
    if (!elsewhere) return;
    const { name, url } = elsewhere;
    const link = { class: "button primary", href: webAddress(url) ?? "#", target: "_blank", rel: "noopener" };
    this.replaceChildren(h("p", {}, t("elsewhere.note", { name })), h("a", link, icon("outside"), t("elsewhere.open", { name })));
  }
}

customElements.define("elsewhere-note", ElsewhereNote);
