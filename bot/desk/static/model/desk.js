import { dateAndTime } from "../lib/format.js";
import { t } from "../lib/text.js";
import { Activity } from "./activity.js";
import { Alerts } from "./alerts.js";
import { DeskApi } from "./api.js";
import { Attention } from "./attention.js";
import { Drafts } from "./drafts.js";
import { Feed } from "./feed.js";
import { Inbox } from "./inbox.js";
import { Notices } from "./notices.js";
import { Outbox } from "./outbox.js";
import { go, here } from "./route.js";
import { SavedReplies } from "./saved-replies.js";
import { Session } from "./session.js";
import { standingOf } from "./standing.js";
import { Team } from "./team.js";
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
  activity = new Activity(this.session);
  team = new Team(this.feed, this.session);
  attention = new Attention(this.session);
  savedReplies = new SavedReplies(this.api);
  #undoable = null;
  alerts = new Alerts(this.api);

  constructor() {
    this.session.addEventListener("change", () => this.#turn());
    window.addEventListener("hashchange", () => this.#follow());
    this.feed.addEventListener("frame", ({ detail }) => this.#hear(detail));
    this.feed.addEventListener("up", () => this.refresh());
    this.feed.addEventListener("missed", () => this.refresh());
    this.outbox.addEventListener("sent", () => this.feed.up || this.thread.refresh());
    this.thread.addEventListener("change", () => this.#settle());
    this.alerts.addEventListener("raised", ({ detail }) => detail.forEach((alert) => this.#alarm(alert)));
  }

  /** Asks the server again for all that is on the screen. */
  refresh() {
    if (!this.session.ready) return;
    this.inbox.load();
    this.thread.refresh();
    this.alerts.load();
  }

  /**
   * Does something with the open conversation; what is only about to happen can be undone from the notice.
   * @param {string} deed @param {object} [details]
   */
  async perform(deed, details) {
    const { id } = this.thread;
    try {
      const summary = await this.api.perform(id, deed, details);
      this.#changed(summary);
      this.#report(deed, summary);
      // A conversation just taken leaves the queue; the agent goes with it.
      if (deed === "take" && this.thread.id === id) go({ view: "mine" });
    } catch (problem) {
      const again = { label: t("retry"), run: () => this.perform(deed, details) };
      this.notices.warn(problem.message, problem.passing ? again : null);
      this.refresh();
    }
  }

  /** Takes back what the agent has just decided, here or in a conversation they have left. */
  async undo(id = this.#undoable?.id ?? this.thread.id) {
    this.notices.dismiss(this.#undoable?.notice);
    this.#undoable = null;
    try {
      this.#changed(await this.api.perform(id, "undo"));
      this.notices.tell(t("done.undo"));
    } catch (problem) {
      this.notices.warn(problem.message);
      this.refresh();
    }
  }

  #report(deed, { id, pending }) {
    if (!pending) {
      if (deed !== "tag" && deed !== "untag") this.notices.tell(t(`done.${deed}`));
      return;
    }
    const left = Math.max(0, Date.parse(pending.at) - Date.now());
    const words = t(`soon.${deed}`, { to: pending.to ?? "", until: pending.until ? dateAndTime(pending.until) : "" });
    const notice = this.notices.tell(words, { label: t("undo"), run: () => this.undo(id) }, left);
    this.#undoable = { id, notice };
  }

  /** @param {import("./types.js").Kind} kind @param {string} text */
  send(kind, text) {
    this.drafts.set(this.thread.id, kind, "");
    this.outbox.add(this.thread.id, kind, text);
  }

  /** Who owns the open conversation, as this agent sees it. @returns {import("./standing.js").Standing|null} */
  get standing() {
    return standingOf(this.thread.conversation, this.session.me?.id);
  }

  #turn() {
    this.feed.stop();
    this.inbox.clear();
    this.thread.close();
    this.savedReplies.forget();
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
    this.team.look(id);
  }

  #hear(frame) {
    if (frame.type === "conversation") {
      this.#changed(frame.summary);
      this.attention.hear(frame.summary);
    }
    if (frame.type === "missed") this.refresh();
    if (frame.type === "presence") this.team.hearPresence(frame.agents);
    if (frame.type === "message") this.thread.receive(frame.conversation, frame.message);
    if (frame.type === "deliveries") this.thread.hearDeliveries(frame.conversation, frame.deliveries);
    if (frame.type === "dealt") this.thread.hearDealt(frame.conversation, frame.order);
    if (frame.type === "alerts") this.alerts.load();
    if (frame.type === "counts") this.inbox.count(frame.counts);
    if (frame.type === "typing" && frame.from === "agent") this.team.hearTyping(frame.conversation, frame.agent);
    if (frame.type === "typing" && frame.from === "shopper") this.thread.hearTyping(frame.conversation);
  }

  #alarm({ kind, count, limit }) {
    this.notices.warn(t(`alert.${kind}`, { n: count, limit }));
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
