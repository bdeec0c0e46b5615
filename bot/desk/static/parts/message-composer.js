import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { dateAndTime } from "../lib/format.js";
import { t } from "../lib/text.js";
import { unfilled } from "../model/saved-replies.js";
import { ComposerTabs } from "./composer-tabs.js";
import { SavedReplyPicker } from "./saved-reply-picker.js";

const PANEL = "composer-panel";

/**
 * `<message-composer>`: a reply to the shopper or a note to colleagues. Every key stroke is kept as a draft. While
 * somebody else owns the conversation the reply makes way for what has to happen first; a note is always possible.
 */
export class MessageComposer extends DeskElement {
  kind = "reply";

  /** @param {import("../model/desk.js").Desk} desk @param {import("./conversation-pane.js").ConversationPane} pane */
  constructor(desk, pane) {
    super();
    this.desk = desk;
    this.pane = pane;
    this.conversation = desk.thread.id;
  }

  connected() {
    this.tabs = new ComposerTabs(PANEL);
    this.text = this.#textarea();
    this.button = h("button", { class: "button primary" });
    this.hint = h("span", { id: "composer-hint", class: "quiet" }, t("composer.hint"));
    this.unfilled = h("span", { class: "unfilled", role: "status" });
    this.picker = new SavedReplyPicker(this.desk, this.text);
    this.saved = this.picker.opener();
    const tools = h("div", { class: "composer-tools" }, this.saved, this.hint, this.unfilled);
    this.box = h("div", { class: "composer-box" }, this.text, h("footer", {}, tools, this.button));
    this.lock = h("div", { class: "composer-lock" });
    const onsubmit = (event) => this.#submit(event);
    this.form = h("form", { onsubmit }, this.lock, this.picker, this.box);
    this.panel = h("div", { id: PANEL, role: "tabpanel" }, this.form);
    this.replaceChildren(this.tabs, this.panel);
    this.follow(this.tabs, "choose", ({ detail }) => this.write(detail));
    this.follow(this.desk.thread, "change", () => this.#drawLock());
    this.follow(this.desk.drafts, "restored", ({ detail }) => this.#takeBack(detail));
    const onlyNote = this.#draft("note") && !this.#draft("reply");
    this.#choose(onlyNote ? "note" : "reply");
  }

  /** @param {import("../model/types.js").Kind} kind */
  write(kind) {
    this.#choose(kind);
    this.text.focus();
  }

  #textarea() {
    return h("textarea", {
      rows: 2,
      maxlength: 4000,
      dir: "auto",
      "aria-describedby": "composer-hint",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#press(event),
    });
  }

  #draft(kind) {
    return this.desk.drafts.get(this.conversation, kind);
  }

  #choose(kind) {
    this.kind = kind;
    this.dataset.kind = kind;
    this.saved.hidden = kind === "note";
    this.picker.close();
    this.tabs.show(kind);
    this.panel.setAttribute("aria-labelledby", `tab-${kind}`);
    this.text.setAttribute("aria-label", t(`composer.${kind}`));
    this.text.placeholder = t(`composer.${kind}.placeholder`);
    this.button.replaceChildren(icon(kind === "note" ? "note" : "send"), t(`composer.${kind}.send`));
    this.text.value = this.#draft(kind);
    this.#fit();
    this.#drawLock();
  }

  #takeBack({ conversation, kind }) {
    if (conversation === this.conversation) this.write(kind);
  }

  #typed() {
    this.desk.drafts.set(this.conversation, this.kind, this.text.value);
    if (this.kind === "reply") this.desk.feed.typing(this.conversation);
    this.picker.typed(this.kind);
    this.#fit();
  }

  #press(event) {
    if (this.picker.press(event)) return;
    // While an input method is open, Enter chooses a Chinese character and must not send.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  #submit(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    if (!text || this.box.hidden || this.button.disabled) return;
    this.desk.send(this.kind, text);
    this.text.value = "";
    this.#fit();
    this.text.focus();
  }

  #fit() {
    const open = this.kind === "reply" ? unfilled(this.text.value) : [];
    this.unfilled.textContent = open.length ? t("saved.unfilled", { fields: open.join(", ") }) : "";
    this.hint.hidden = open.length > 0;
    this.button.disabled = !this.text.value.trim() || open.length > 0;
    this.text.rows = Math.min(8, Math.max(2, this.text.value.split("\n").length));
  }

  #drawLock() {
    const { standing, thread } = this.desk;
    const closed = standing === "me" ? thread.closed : null;
    const locked = this.kind === "reply" && (standing !== "me" || Boolean(closed));
    this.box.hidden = locked;
    if (locked) this.picker.close();
    this.hint.textContent = thread.until ? t("window.until", { time: dateAndTime(thread.until) }) : t("composer.hint");
    this.lock.hidden = !locked || !standing;
    const why = this.lock.hidden ? "" : (closed ?? t(`locked.${standing}`, { agent: thread.conversation.agent?.name ?? "" }));
    if (this.lock.dataset.why === why) return;
    this.lock.dataset.why = why;
    this.lock.replaceChildren(h("p", {}, why), ...(["other", "leaving"].includes(standing) || closed ? [] : [this.#take()]));
  }

  #take() {
    const onclick = () => this.pane.do("take");
    return h("button", { type: "button", class: "button primary", onclick }, icon("mine"), t("deed.take"));
  }
}

customElements.define("message-composer", MessageComposer);
