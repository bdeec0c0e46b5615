const TYPING_LASTS_MS = 6_000;

/** The open conversation. Emits "change", and "typing" as the shopper starts and stops writing. */
export class Thread extends EventTarget {
  id = null;
  loading = false;
  problem = null;
  typing = false;
  /** @type {import("./types.js").Summary|null} */
  conversation = null;
  /** @type {import("./types.js").Handover|null} */
  handover = null;
  /** @type {import("./types.js").Order[]} */
  orders = [];
  /** Who the shopper is. @type {import("./types.js").Person|null} */
  person = null;
  /** Why the shopper cannot be written to now, if so. @type {string|null} */
  closed = null;
  /** Until when the channel takes replies, if it has an end. @type {string|null} */
  until = null;
  #messages = new Map();
  #asked = 0;
  #heard = 0; // how often the feed or a deed has told something newer than what was asked for
  #stillness = 0;
  #api;

  /** @param {import("./api.js").DeskApi} api */
  constructor(api) {
    super();
    this.#api = api;
  }

  /** @returns {import("./types.js").Message[]} oldest first */
  get messages() {
    return [...this.#messages.values()].sort((a, b) => a.seq - b.seq);
  }

  /** @param {string|null} id */
  open(id) {
    if (id === this.id) return;
    this.close();
    this.id = id;
    if (id) this.refresh();
    else this.#changed();
  }

  close() {
    const nothing = { id: null, conversation: null, handover: null, orders: [], person: null, closed: null, until: null };
    Object.assign(this, nothing, { problem: null, loading: false });
    this.#messages.clear();
    this.#asked++;
    this.#still();
  }

  async refresh() {
    if (!this.id) return;
    const turn = ++this.#asked;
    const heard = this.#heard;
    this.loading = true;
    this.#changed();
    try {
      const answer = await this.#api.conversation(this.id);
      if (turn === this.#asked) this.#accept(answer);
    } catch (problem) {
      if (turn === this.#asked) this.problem = problem.message;
    }
    if (turn !== this.#asked) return;
    this.loading = false;
    this.#changed();
    // What changed while the answer was under way may not be in it.
    if (heard !== this.#heard && !this.problem) this.refresh();
  }

  /** @param {import("./types.js").Summary} summary */
  apply(summary) {
    if (summary.id !== this.id || !this.conversation) return;
    const changedHands = summary.owner !== this.conversation.owner;
    const reachable = summary.unreachable_since === this.conversation.unreachable_since;
    this.conversation = summary;
    this.#heard++;
    this.#changed();
    // A new owner may bring a new hand-over card, and a shopper who is back opens the reply: no frame carries those.
    if (changedHands || !reachable || (this.closed && summary.last_message?.from === "shopper")) this.refresh();
  }

  /** @param {string} id @param {import("./types.js").Message} message */
  receive(id, message) {
    if (id !== this.id) return;
    this.#messages.set(message.seq, message);
    if (message.from === "shopper") this.#still();
    this.#changed();
  }

  /** Something became of messages on their way. @param {string} id @param {Record<string, Object>} deliveries  by seq */
  hearDeliveries(id, deliveries) {
    if (id !== this.id) return;
    for (const [seq, delivery] of Object.entries(deliveries)) {
      const message = this.#messages.get(Number(seq));
      if (message) this.#messages.set(message.seq, { ...message, delivery });
    }
    this.#changed();
  }

  /** Somebody has done something about an order. @param {string} id @param {string} number */
  hearDealt(id, number) {
    if (id === this.id || this.orders.some((order) => order.number === number)) this.refresh();
  }

  /** The shopper is writing. @param {string} id */
  hearTyping(id) {
    if (id !== this.id) return;
    this.typing = true;
    clearTimeout(this.#stillness);
    this.#stillness = setTimeout(() => this.#still(), TYPING_LASTS_MS);
    this.dispatchEvent(new Event("typing"));
  }

  #accept({ conversation, messages, handover, orders, person, reply_window }) {
    const closed = reply_window?.reason ?? null;
    const until = reply_window?.until ?? null;
    Object.assign(this, { conversation, handover, closed, until, problem: null });
    Object.assign(this, { orders: orders ?? [], person: person ?? null });
    for (const message of messages) this.#messages.set(message.seq, message);
  }

  #still() {
    clearTimeout(this.#stillness);
    this.typing = false;
    this.dispatchEvent(new Event("typing"));
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
