import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { dayName } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { keyed } from "../lib/keyed.js";
import { t } from "../lib/text.js";
import { customerName } from "./customer-name.js";
import { messageEntry } from "./message-entry.js";
import { pendingEntry } from "./pending-entry.js";
import { bubbleSkeletons } from "./skeletons.js";
import { transcriptEntries } from "./transcript-entries.js";

const NEAR_PX = 80;

/** `<conversation-transcript>`: the messages by day. It stays at the newest unless the agent has scrolled up. */
export class ConversationTranscript extends DeskElement {
  #atEnd = true;
  #last = null;
  #height = 0;

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.waiting = h("div", { class: "transcript-wait" }, bubbleSkeletons());
    this.log = h("ol", { class: "log" });
    this.typing = h("p", { class: "typing" });
    this.scroller = h(
      "div",
      {
        class: "scroller",
        role: "log",
        tabindex: "0",
        "aria-label": t("transcript"),
        onscroll: () => this.#scrolled(),
      },
      this.waiting,
      this.log,
      this.typing,
    );
    this.pill = h(
      "button",
      { type: "button", class: "new-pill", hidden: true, onclick: () => this.#toEnd() },
      icon("down"),
      t("new_messages"),
    );
    this.replaceChildren(this.scroller, this.pill);
    this.follow(this.desk.thread, "change", () => this.#draw());
    this.follow(this.desk.outbox, "change", () => this.#draw());
    this.follow(this.desk.thread, "typing", () => this.#drawTyping());
    this.#watchSize();
    this.#draw();
  }

  takeFocus() {
    this.scroller.focus();
  }

  #draw() {
    const { thread, outbox, session } = this.desk;
    if (thread.id === null) return;
    this.waiting.hidden = Boolean(thread.conversation);
    const context = { language: thread.conversation?.language, me: session.me?.name };
    const entries = thread.conversation ? transcriptEntries(thread.messages, outbox.of(thread.id), context) : [];
    keyed(this.log, entries, { key: ({ key }) => key, build: (entry) => this.#build(entry) });
    this.#keepPlace(entries.at(-1));
  }

  #build(entry) {
    if (entry.kind === "day") return h("li", { class: "day" }, h("span", {}, dayName(entry.at)));
    if (entry.kind === "pending") return pendingEntry(entry.pending, this.desk);
    return messageEntry(entry);
  }

  #drawTyping() {
    const { typing, conversation } = this.desk.thread;
    this.typing.replaceChildren();
    if (!typing || !conversation) return;
    const dots = h("span", { class: "typing-dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.typing.append(dots, t("typing", { name: customerName(conversation) }));
    if (this.#atEnd) this.#toEnd();
  }

  /** Follows new messages at the end of the log; further up, it only offers to. */
  #keepPlace(newest) {
    const arrived = newest && newest.key !== this.#last;
    this.#last = newest?.key ?? null;
    if (arrived && newest.mine) this.#toEnd();
    else if (this.#atEnd) this.#toEnd();
    else if (arrived) this.pill.hidden = false;
  }

  // The composer growing, a keyboard opening or the card unfolding must not hide the newest message.
  #watchSize() {
    const observer = new ResizeObserver(() => {
      this.#height = this.scroller.clientHeight;
      if (this.#atEnd) this.#toEnd();
    });
    observer.observe(this.scroller);
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    // A scroll that comes with a new height is the layout's doing, not the agent's.
    if (clientHeight !== this.#height) return;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (this.#atEnd) this.pill.hidden = true;
  }

  #toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#atEnd = true;
    this.pill.hidden = true;
  }
}

customElements.define("conversation-transcript", ConversationTranscript);
