import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { keyed } from "../lib/keyed.js";
import { t } from "../lib/text.js";

/** `<notice-board>`: the toasts. Its two live regions exist before their first notice, or it would go unread. */
export class NoticeBoard extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.news = h("div", { role: "status" });
    this.problems = h("div", { role: "alert" });
    this.replaceChildren(this.problems, this.news);
    this.follow(this.desk.notices, "change", () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { list } = this.desk.notices;
    const how = { key: ({ id }) => String(id), print: ({ id }) => String(id), build: (notice) => this.#toast(notice) };
    keyed(
      this.news,
      list.filter(({ tone }) => tone === "info"),
      how,
    );
    keyed(
      this.problems,
      list.filter(({ tone }) => tone === "problem"),
      how,
    );
  }

  #toast({ id, tone, text, action }) {
    const dismiss = () => this.desk.notices.dismiss(id);
    const act = () => {
      dismiss();
      action.run();
    };
    return h(
      "div",
      { class: `toast ${tone}` },
      icon(tone === "problem" ? "warning" : "resolved"),
      h("p", {}, text),
      action && h("button", { type: "button", class: "button small", onclick: act }, action.label),
      h(
        "button",
        { type: "button", class: "icon-button", "aria-label": t("dismiss"), onclick: dismiss },
        icon("close"),
      ),
    );
  }
}

customElements.define("notice-board", NoticeBoard);
