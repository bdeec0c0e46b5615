const PREFIX = "waybill.desk.draft";

/** What was typed and not sent, per agent, conversation and kind; it outlives a reload and a log-in. Emits "change". */
export class Drafts extends EventTarget {
  #session;

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    super();
    this.#session = session;
  }

  /** @param {string} conversation @param {import("./types.js").Kind} kind @returns {string} */
  get(conversation, kind) {
    return localStorage.getItem(this.#key(conversation, kind)) ?? "";
  }

  /** @param {string} conversation @param {import("./types.js").Kind} kind @param {string} text */
  set(conversation, kind, text) {
    const had = this.has(conversation);
    if (text) localStorage.setItem(this.#key(conversation, kind), text);
    else localStorage.removeItem(this.#key(conversation, kind));
    if (had !== this.has(conversation)) this.dispatchEvent(new Event("change"));
  }

  /** Puts a text that could not be sent before whatever has been typed since. */
  restore(conversation, kind, text) {
    const typed = this.get(conversation, kind);
    this.set(conversation, kind, typed ? `${text}\n${typed}` : text);
    this.dispatchEvent(new CustomEvent("restored", { detail: { conversation, kind } }));
  }

  /** @param {string} conversation */
  has(conversation) {
    return Boolean(this.get(conversation, "reply") || this.get(conversation, "note"));
  }

  #key(conversation, kind) {
    return [PREFIX, this.#session.me?.id, conversation, kind].join(".");
  }
}
