import { backOff, pause, whenOnline } from "./api.js";

const TRIES = 6;
/** What the hub will never take, by status and kind of message. */
const PROBLEMS = { 413: "tooLong" };
const PHOTO_PROBLEMS = { 413: "photoTooLarge", 415: "notPhoto", 422: "tooManyPhotos" };

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

  /** In words, by a button's payload, or a photo. */
  add(message) {
    this.#entries.push({ ...message, client_id: newId(), at: new Date().toISOString(), state: "sending" });
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
        entry.problem = (entry.file ? PHOTO_PROBLEMS : PROBLEMS)[error.status];
        this.#changed();
        if (over) return;
        if (error.status !== 401) await pause(error.retryAfter ?? backOff(attempt));
      }
    }
  }

  async #attempt(entry) {
    const { client_id, text, payload, file } = entry;
    const token = await this.#session.ensure();
    try {
      if (file) return await this.#api.sendPhoto(token, entry, (share) => this.#progressed(entry, share));
      return await this.#api.send(token, payload ? { client_id, payload } : { client_id, text });
    } catch (error) {
      if (error.status === 401) this.#session.forget(token);
      throw error;
    }
  }

  #progressed(entry, share) {
    entry.progress = share;
    this.#changed();
  }

  /** A photo is too much for the browser's memory of a page. */
  #changed() {
    const unsent = this.#entries.filter(({ state, file }) => state !== "sent" && !file);
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
