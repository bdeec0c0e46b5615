import { t } from "../lib/text.js";
import { DeskApi } from "./api.js";
import { Drafts } from "./drafts.js";
import { Feed } from "./feed.js";
import { Inbox } from "./inbox.js";
import { Notices } from "./notices.js";
import { Outbox } from "./outbox.js";
import { go, here } from "./route.js";
import { Session } from "./session.js";
import { Thread } from "./thread.js";

/** Everything the desk's parts share, wired together: the address and the feed move the inbox and the thread. */
export class Desk {
  api = new DeskApi();
  session = new Session(this.api);
  inbox = new Inbox(this.api, this.session);
  thread = new Thread(this.api);
  drafts = new Drafts(this.session);
  outbox = new Outbox(this.api, this.session);
  feed = new Feed();
  notices = new Notices();

  constructor() {
    this.session.addEventListener("change", () => this.#turn());
    window.addEventListener("hashchange", () => this.#follow());
    this.feed.addEventListener("frame", ({ detail }) => this.#hear(detail));
    this.feed.addEventListener("up", () => this.refresh());
    this.feed.addEventListener("missed", () => this.refresh());
    this.outbox.addEventListener("sent", () => this.feed.up || this.thread.refresh());
    this.thread.addEventListener("change", () => this.#settle());
  }

  /** Asks the server again for all that is on the screen. */
  refresh() {
    if (!this.session.ready) return;
    this.inbox.load();
    this.thread.refresh();
  }

  /**
   * Takes, releases or resolves the open conversation.
   * @param {"take"|"release"|"resolve"} deed
   */
  async perform(deed) {
    const { id } = this.thread;
    try {
      const summary = await this.api.perform(id, deed);
      if (summary) this.#changed(summary);
      this.notices.tell(t(`done.${deed}`));
      // A conversation just taken leaves the queue; the agent goes with it.
      if (deed === "take" && this.thread.id === id) go({ view: "mine" });
    } catch (problem) {
      this.notices.warn(problem.message, problem.passing ? { label: t("retry"), run: () => this.perform(deed) } : null);
      this.refresh();
    }
  }

  /** @param {import("./types.js").Kind} kind @param {string} text */
  send(kind, text) {
    this.drafts.set(this.thread.id, kind, "");
    this.outbox.add(this.thread.id, kind, text);
  }

  /** Who owns the open conversation, as this agent sees it. @returns {"me"|"other"|"queue"|"bot"|"none"|null} */
  get standing() {
    const { conversation } = this.thread;
    if (conversation?.owner !== "agent") return conversation?.owner ?? null;
    return conversation.agent?.id === this.session.me?.id ? "me" : "other";
  }

  #turn() {
    this.feed.stop();
    this.inbox.clear();
    this.thread.close();
    if (!this.session.ready) return;
    this.outbox.resume();
    this.#follow(true);
    this.feed.start();
  }

  #follow(anew = false) {
    if (!this.session.ready) return;
    const { view, id } = here();
    if (anew || view !== this.inbox.view) this.inbox.show(view);
    if (id !== this.thread.id) this.notices.turn();
    this.thread.open(id);
  }

  #hear(frame) {
    if (frame.type === "conversation") this.#changed(frame.summary);
    if (frame.type === "message") this.thread.receive(frame.conversation, frame.message);
    if (frame.type === "deliveries") this.thread.hearDeliveries(frame.conversation, frame.deliveries);
    if (frame.type === "dealt") this.thread.hearDealt(frame.conversation, frame.order);
    if (frame.type === "counts") this.inbox.count(frame.counts);
    if (frame.type === "typing") this.thread.hearTyping(frame.conversation);
  }

  #changed(summary) {
    this.inbox.apply(summary);
    this.thread.apply(summary);
  }

  /** A pending message that has come back from the server needs no stand-in any more. */
  #settle() {
    for (const { client_id } of this.thread.messages) if (client_id) this.outbox.drop(client_id);
  }
}
