import { drawMessage, updateMessage } from "./bubble.js";
import { el, icon } from "./dom.js";
import { QuickReplies, TypingDots } from "./log-end.js";
import { reconcile, rowsOf } from "./rows.js";

/** Nearer to the end than this counts as reading along. */
const NEAR_END = 60;

/** The messages and what belongs to their end. */
export class Log {
  #language;
  #actions;
  #nodes = new Map();
  #readingAlong = true;
  #dots;
  #replies;
  #list;
  #scroller;
  #pill;

  constructor(language, actions) {
    const { labels } = language;
    this.#language = language;
    this.#actions = actions;
    this.#list = el("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": labels.log });
    this.#dots = new TypingDots(labels);
    this.#replies = new QuickReplies(labels, actions.onPick);
    this.#scroller = el(
      "div",
      { class: "scroller", tabindex: 0, role: "group", "aria-label": labels.log, onscroll: () => this.#scrolled() },
      this.#list, this.#dots.node, this.#replies.node,
    );
    this.#pill = el(
      "button",
      { type: "button", class: "pill", hidden: true, onclick: () => this.toEnd() },
      icon("down", 16), labels.newMessages,
    );
    this.node = el("div", { class: "log" }, this.#scroller, this.#pill);
    // A phone's keyboard or a growing composer must not push the newest words out of sight.
    new ResizeObserver(() => this.#readingAlong && this.toEnd()).observe(this.#scroller);
  }

  get readingAlong() {
    return this.#readingAlong;
  }

  /** @param {LogView} view */
  update({ items, buttons, writer, writerName, loading }) {
    const rows = rowsOf(items);
    const firstTime = this.#nodes.size === 0;
    this.#list.setAttribute("aria-busy", String(loading));
    const added = reconcile(this.#list, this.#nodes, rows, (row) => this.#create(row));
    for (const row of rows) {
      if (row.item) updateMessage(this.#nodes.get(row.key), row, this.#language.labels, this.#actions);
    }
    this.#dots.update(writer, writerName);
    this.#replies.update(buttons);
    if (firstTime) this.toEnd();
    else this.#follow(added);
  }

  toEnd() {
    this.#readingAlong = true;
    this.#pill.hidden = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #create(row) {
    if (row.kind === "day") return el("div", { class: "day" }, this.#language.dates.day(row.at));
    return drawMessage(row.item, this.#language);
  }

  /** Own words always come into sight; an answer does unless the shopper is reading further up. */
  #follow(added) {
    const own = added.some((node) => node.classList.contains("from-shopper"));
    if (own || (this.#readingAlong && !added.length)) return this.toEnd();
    if (!this.#readingAlong) this.#pill.hidden = this.#pill.hidden && !added.length;
    else this.#showFrom(added[0]);
  }

  /** An answer taller than the window is shown from its beginning. */
  #showFrom(node) {
    const bottom = this.#scroller.scrollHeight - this.#scroller.clientHeight;
    const start = node.offsetTop - 12;
    if (start >= bottom) return this.toEnd();
    this.#readingAlong = false;
    this.#pill.hidden = false;
    this.#scroller.scrollTop = start;
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    this.#readingAlong = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (!this.#readingAlong) return;
    this.#pill.hidden = true;
    this.#actions.onRead();
  }
}
