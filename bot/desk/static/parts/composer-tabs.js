import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

/** What can be written. @type {import("../model/types.js").Kind[]} */
const KINDS = ["reply", "note"];

/** `<composer-tabs>`: reply or note; the arrows move between them. Emits "choose" with the kind. */
export class ComposerTabs extends DeskElement {
  /** @param {string} panel  id of what the tabs govern */
  constructor(panel) {
    super();
    this.panel = panel;
  }

  connected() {
    this.tabs = KINDS.map((kind) => this.#tab(kind));
    this.setAttribute("role", "tablist");
    this.setAttribute("aria-label", t("composer"));
    this.replaceChildren(...this.tabs);
    this.follow(this, "keydown", (event) => this.#arrows(event));
  }

  /** @param {import("../model/types.js").Kind} kind */
  show(kind) {
    this.kind = kind;
    this.tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(KINDS[index] === kind));
      tab.tabIndex = KINDS[index] === kind ? 0 : -1;
    });
  }

  #tab(kind) {
    const choose = () => this.#choose(kind);
    return h(
      "button",
      { type: "button", role: "tab", id: `tab-${kind}`, "aria-controls": this.panel, onclick: choose },
      icon(kind),
      t(`composer.${kind}`),
    );
  }

  #arrows({ key }) {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    this.#choose(KINDS.find((kind) => kind !== this.kind));
    this.tabs[KINDS.indexOf(this.kind)].focus();
  }

  #choose(kind) {
    this.dispatchEvent(new CustomEvent("choose", { detail: kind }));
  }
}

customElements.define("composer-tabs", ComposerTabs);
