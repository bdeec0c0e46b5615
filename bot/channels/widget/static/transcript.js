/** What was said, in the hub's order, and who has the conversation. */
export class Transcript {
  #messages = [];
  owner = "bot";
  /** @type {Agent | null} the person who has it */
  agent = null;

  get lastSeq() {
    return this.#messages.at(-1)?.seq ?? 0;
  }

  get isEmpty() {
    return this.#messages.length === 0;
  }

  /** With a notice, for instance. */
  get storeSpokeFirst() {
    return !this.isEmpty && this.#messages[0].from !== "shopper";
  }

  reset() {
    this.#messages = [];
    this.owner = "bot";
    this.agent = null;
  }

  /**
   * @param {Frame} frame
   * @returns {Message[]} those not seen before
   */
  take({ messages = [], owner, agent = null }) {
    if (owner) Object.assign(this, { owner, agent });
    const known = new Set(this.#messages.map(({ seq }) => seq));
    const news = messages.filter(({ seq }) => !known.has(seq));
    this.#messages = [...this.#messages, ...news].sort((one, other) => one.seq - other.seq);
    return news;
  }

  has(seq) {
    return this.#messages.some((message) => message.seq === seq);
  }

  unreadAfter(seq) {
    return this.#messages.filter((message) => message.seq > seq && message.from !== "shopper").length;
  }

  /**
   * @param {Entry[]} pending
   * @returns {Item[]}
   */
  items(pending) {
    const arrived = new Set(this.#messages.map(({ client_id }) => client_id));
    const waiting = pending.filter(({ client_id }) => !arrived.has(client_id));
    return [...this.#messages.map(arrivedItem), ...waiting.map(pendingItem)];
  }

  /** Only the bot's newest question can be answered by button, and only until somebody says something. */
  get liveButtons() {
    const last = this.#messages.findLast(({ from }) => from !== "system");
    return last?.from === "bot" ? (last.buttons ?? []) : [];
  }
}

function arrivedItem({ seq, client_id, from, text, cards, attachments, at, author }) {
  const photo = attachments?.find(({ type }) => type === "photo")?.url;
  return { key: client_id ?? `seq-${seq}`, from, text, photo, cards: cards ?? [], at, author };
}

function pendingItem({ client_id, file, ...entry }) {
  return { ...entry, key: client_id, from: "shopper", photo: file, cards: [], clientId: client_id };
}
