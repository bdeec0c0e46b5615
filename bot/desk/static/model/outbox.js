import { clientId } from "../lib/client-id.js";

const DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 20_000];
const SHELF = "waybill.desk.outbox";

/**
 * What is on its way to the server: shown at once, sent in order per conversation, tried again under the same
 * client_id (which the server counts as one message), kept over a reload until it has arrived.
 * Emits "change" and "sent".
 */
export class Outbox extends EventTarget {
  /** @type {import("./types.js").Pending[]} */
  #entries = [];
  #busy = new Set();
  #agent = null;
  #api;
  #session;

  /** @param {import("./api.js").DeskApi} api @param {import("./session.js").Session} session */
  constructor(api, session) {
    super();
    this.#api = api;
    this.#session = session;
  }

  /** @param {string} conversation */
  of(conversation) {
    return this.#entries.filter((entry) => entry.conversation === conversation);
  }

  /** Takes up what an earlier page or an ended session left unsent. */
  resume() {
    this.#agent = this.#session.me.id;
    const kept = JSON.parse(localStorage.getItem(this.#shelf()) ?? "[]");
    this.#entries = kept.map((entry) => ({ ...entry, state: entry.state === "failed" ? "failed" : "waiting" }));
    for (const { conversation } of this.#entries) this.#pump(conversation);
    this.#changed();
  }

  /** @param {string} conversation @param {import("./types.js").Kind} kind @param {string} text */
  add(conversation, kind, text) {
    const at = new Date().toISOString();
    this.#entries.push({ client_id: clientId(), conversation, kind, text, at, state: "waiting", problem: null });
    this.#changed();
    this.#pump(conversation);
  }

  /** @param {string} id  a client_id */
  retry(id) {
    const entry = this.#entries.find(({ client_id }) => client_id === id);
    if (!entry) return;
    this.#mark(entry, "waiting");
    this.#pump(entry.conversation);
  }

  /** Forgets an entry: it has arrived, or goes back to the composer. @param {string|null} id */
  drop(id) {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter(({ client_id }) => client_id !== id);
    if (this.#entries.length !== before) this.#changed();
  }

  async #pump(conversation) {
    if (this.#busy.has(conversation)) return;
    this.#busy.add(conversation);
    let entry;
    while ((entry = this.of(conversation).find(({ state }) => state === "waiting"))) await this.#deliver(entry);
    this.#busy.delete(conversation);
  }

  async #deliver(entry) {
    for (let tries = 0; ; tries++) {
      this.#mark(entry, tries ? "retrying" : "sending");
      try {
        await this.#api.send(entry);
        this.#mark(entry, "sent");
        return this.dispatchEvent(new CustomEvent("sent", { detail: entry }));
      } catch (problem) {
        // The session has ended: the entry waits on the shelf until somebody has logged in.
        if (problem.status === 401) return this.#mark(entry, "held");
        if (!problem.passing || tries >= DELAYS_MS.length) return this.#mark(entry, "failed", problem.message);
        this.#mark(entry, "retrying");
        await new Promise((resolve) => setTimeout(resolve, DELAYS_MS[tries]));
      }
    }
  }

  #mark(entry, state, problem = null) {
    Object.assign(entry, { state, problem });
    this.#changed();
  }

  #changed() {
    const unsent = this.#entries.filter(({ state }) => state !== "sent");
    localStorage.setItem(this.#shelf(), JSON.stringify(unsent));
    this.dispatchEvent(new Event("change"));
  }

  #shelf() {
    return `${SHELF}.${this.#agent}`;
  }
}
