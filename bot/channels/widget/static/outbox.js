import { backOff, pause, whenOnline } from "./api.js";

const TRIES = 6;

/**
 * What the hub has not brought back yet. Messages leave in order and are sent again under the same client_id, which
 * the hub takes once. Unsent ones survive a reload. Events: `change`, `accepted` (detail: seq).
 */
export class Outbox extends EventTarget {
  #api;
  #session;
  #memory;
  #entries;
  #busy = false;

  constructor(api, session, memory) {
    super();
    this.#api = api;
    this.#session = session;
    this.#memory = memory;
    this.#entries = recall(memory);
  }

  get entries() {
    return this.#entries;
  }

  add({ text, payload }) {
    this.#entries.push({ client_id: newId(), text, payload, at: new Date().toISOString(), state: "sending" });
    this.#changed();
    this.deliver();
  }

  retry(clientId) {
    const entry = this.#entries.find((one) => one.client_id === clientId);
    if (entry?.state !== "failed") return;
    entry.state = "sending";
    this.#changed();
    this.deliver();
  }

  /** The feed has brought these back. */
  confirm(clientIds) {
    const left = this.#entries.filter((entry) => !clientIds.has(entry.client_id));
    if (left.length === this.#entries.length) return;
    this.#entries = left;
    this.#changed();
  }

  async deliver() {
    if (this.#busy) return;
    this.#busy = true;
    let entry;
    while ((entry = this.#entries.find(({ state }) => state === "sending"))) await this.#send(entry);
    this.#busy = false;
  }

  async #send(entry) {
    for (let attempt = 0; ; attempt++) {
      await whenOnline();
      try {
        const { seq } = await this.#attempt(entry);
        entry.state = "sent";
        this.#changed();
        this.dispatchEvent(new CustomEvent("accepted", { detail: seq }));
        return;
      } catch (error) {
        const over = !error.passing || attempt + 1 >= TRIES;
        entry.state = over ? "failed" : "again";
        entry.tooLong = error.status === 413;
        this.#changed();
        if (over) return;
        if (error.status !== 401) await pause(error.retryAfter ?? backOff(attempt));
      }
    }
  }

  async #attempt({ client_id, text, payload }) {
    const token = await this.#session.ensure();
    try {
      return await this.#api.send(token, payload ? { client_id, payload } : { client_id, text });
    } catch (error) {
      if (error.status === 401) this.#session.forget(token);
      throw error;
    }
  }

  #changed() {
    const unsent = this.#entries.filter(({ state }) => state !== "sent");
    this.#memory.write("outbox", unsent.length ? JSON.stringify(unsent) : null);
    this.dispatchEvent(new Event("change"));
  }
}

function recall(memory) {
  try {
    return JSON.parse(memory.read("outbox") ?? "[]").map((entry) =>
      entry.state === "failed" ? entry : { ...entry, state: "sending" },
    );
  } catch {
    return [];
  }
}

/** crypto.randomUUID is missing on plain-http pages. */
function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
