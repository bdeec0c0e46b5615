import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { rowSkeletons } from "./skeletons.js";

/**
 * A page that shows what the server told it: its heading at once, a skeleton while it waits, the reason and a way to
 * try again when it fails. Subclasses name `words`, the family of their strings; `load()` asks, `build(answer)` shows.
 */
export class LoadedPage extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.content = h("div", { class: "page-content" });
    this.tools = h("div", { class: "page-tools" });
    this.replaceChildren(
      h("div", { class: "page-head" }, h("h1", { tabindex: "-1" }, t(`${this.words}.title`)), this.tools),
      h("p", { class: "quiet page-lead" }, t(`${this.words}.lead`)),
      this.content,
    );
    this.refresh();
  }

  /** Asks anew; what is shown stays until the answer is there. */
  async refresh() {
    if (!this.content.firstChild) this.content.replaceChildren(...rowSkeletons());
    this.setAttribute("aria-busy", "true");
    try {
      this.content.replaceChildren(...[await this.load()].flatMap((answer) => this.build(answer)));
    } catch (problem) {
      this.content.replaceChildren(this.#trouble(problem));
    }
    this.setAttribute("aria-busy", "false");
  }

  #trouble({ message }) {
    const retry = h("button", { type: "button", class: "button", onclick: () => this.refresh() }, t("retry"));
    return h("div", { class: "empty", role: "alert" }, icon("warning"), h("p", {}, message), retry);
  }
}
