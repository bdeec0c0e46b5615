import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { address, here } from "../model/route.js";
import { allows } from "../model/standing.js";
import { chooseColleague } from "./colleague-dialog.js";
import { ContextStrip } from "./context-strip.js";
import { ask } from "./dialog.js";
import { ConversationHeader } from "./conversation-header.js";
import { emptyState } from "./empty-state.js";
import { HandoverCard } from "./handover-card.js";
import { MessageComposer } from "./message-composer.js";
import { ConversationTranscript } from "./conversation-transcript.js";
import { chooseTime } from "./snooze-dialog.js";

/** Deeds that need to know more first; null when the agent thought better of it. */
const DETAILS = {
  assign: (desk) => chooseColleague(desk, "assign"),
  transfer: (desk) => chooseColleague(desk, "transfer"),
  snooze: () => chooseTime(),
};

/** `<conversation-pane>`: one conversation, from its header to its composer, or what to do when none is open. */
export class ConversationPane extends DeskElement {
  #shown;
  #busy = false;

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.follow(this.desk.thread, "change", () => this.#draw());
    this.#draw();
  }

  /** Does a deed if the conversation's owner allows it, else says why not. @param {string} deed */
  press(deed) {
    const { standing, session } = this.desk;
    if (!standing) return false;
    if (allows(standing, deed, session.me.role)) this.do(deed);
    else this.#refuse(deed);
    return true;
  }

  /** Takes back the newest decision, also from another conversation. */
  undo() {
    this.desk.undo();
    return true;
  }

  /** @param {string} deed */
  async do(deed) {
    if (this.#busy) return;
    if (deed === "tag") return this.strip.add();
    if (deed === "undo") return this.desk.undo(this.desk.thread.id);
    if (
      deed === "resolve" &&
      this.#unfinished() &&
      !(await ask({
        title: t("resolve.ask"),
        text: t("resolve.unsent"),
        confirm: t("resolve.anyway"),
      }))
    )
      return;
    const details = await this.#details(deed);
    if (details === null) return;
    this.#busy = true;
    this.header.wait(true);
    await this.desk.perform(deed, details);
    this.header.wait(false);
    this.#busy = false;
  }

  async #details(deed) {
    try {
      return await DETAILS[deed]?.(this.desk);
    } catch (problem) {
      this.desk.notices.warn(problem.message);
      return null;
    }
  }

  /** @param {import("../model/types.js").Kind} kind */
  write(kind) {
    if (!this.desk.standing) return false;
    if (kind === "reply" && this.desk.standing !== "me") this.#refuse("reply");
    else this.composer.write(kind);
    return true;
  }

  leaveComposer() {
    this.transcript.takeFocus();
    return true;
  }

  takeFocus() {
    this.querySelector("h1, h2")?.focus();
  }

  #refuse(deed) {
    const { conversation } = this.desk.thread;
    const family = ["take", "resolve", "reply"].includes(deed) ? deed : "deed";
    this.desk.notices.tell(t(`refuse.${family}.${this.desk.standing}`, { agent: conversation.agent?.name ?? "" }));
  }

  #unfinished() {
    const { id } = this.desk.thread;
    return this.desk.drafts.has(id) || this.desk.outbox.of(id).some(({ state }) => state !== "sent");
  }

  #draw() {
    const { id, problem, conversation } = this.desk.thread;
    const wanted = problem && !conversation ? `problem ${problem}` : id;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (!id) this.replaceChildren(emptyState("open", "empty.pane"));
    else if (wanted !== id) this.replaceChildren(this.#trouble(problem));
    else this.#open();
  }

  #open() {
    this.header = new ConversationHeader(this.desk, this);
    this.transcript = new ConversationTranscript(this.desk);
    this.composer = new MessageComposer(this.desk, this);
    this.strip = new ContextStrip(this.desk);
    this.replaceChildren(this.header, this.strip, new HandoverCard(this.desk), this.transcript, this.composer);
  }

  #trouble(text) {
    const retry = h(
      "button",
      { type: "button", class: "button", onclick: () => this.desk.thread.refresh() },
      t("retry"),
    );
    const back = h("a", { class: "button", href: address({ ...here(), id: null }) }, t("back.list"));
    return h("div", { class: "empty", role: "alert" }, icon("warning"), h("p", {}, text), h("p", {}, retry, " ", back));
  }
}

customElements.define("conversation-pane", ConversationPane);
