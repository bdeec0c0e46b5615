import { el, icon } from "./dom.js";
import { fill } from "./language.js";

/** The bubble in the corner of the page, with the number of unread messages. */
export class Launcher {
  #labels;
  #badge;
  #news;

  constructor(labels, onToggle) {
    this.#labels = labels;
    this.#badge = el("span", { class: "badge", hidden: true, "aria-hidden": "true" });
    this.node = el(
      "button",
      { type: "button", class: "launcher", "aria-controls": "panel", onclick: onToggle },
      icon("chat", 28), icon("down", 28), this.#badge,
    );
    // A changed label alone is not read aloud.
    this.#news = el("span", { class: "unseen", role: "status" });
    this.update(false, 0);
  }

  update(open, unread) {
    const label = unread ? fill(this.#labels.openUnread, { count: unread }) : this.#labels.open;
    this.node.setAttribute("aria-expanded", String(open));
    this.node.setAttribute("aria-label", open ? this.#labels.close : label);
    this.#news.textContent = unread ? label : "";
    this.#badge.hidden = unread === 0;
    this.#badge.textContent = unread > 9 ? "9+" : String(unread);
  }

  /** What the chat's root holds of it. */
  get nodes() {
    return [this.node, this.#news];
  }

  focus() {
    this.node.focus({ preventScroll: true });
  }
}
