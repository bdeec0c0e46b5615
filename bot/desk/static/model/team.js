const AWAY = "waybill.desk.away";
const TYPING_LASTS_MS = 6_000;

/** Who else is at the desk, what they look at and where they write. Emits "change". */
export class Team extends EventTarget {
  /** @type {{id: number, name: string, state: "online"|"away", looking: string[]}[]} */
  agents = [];
  #typing = new Map();
  #feed;
  #session;
  #looking = null;

  /** @param {import("./feed.js").Feed} feed @param {import("./session.js").Session} session */
  constructor(feed, session) {
    super();
    this.#feed = feed;
    this.#session = session;
    feed.addEventListener("up", () => this.#feed.say({ looking: this.#looking, away: this.away }));
  }

  /** Remembered in this browser, like a sign on the door. */
  get away() {
    return Boolean(localStorage.getItem(AWAY));
  }

  set away(wanted) {
    if (wanted) localStorage.setItem(AWAY, "yes");
    else localStorage.removeItem(AWAY);
    this.#feed.say({ away: wanted });
    this.#changed();
  }

  /** The agent has turned to a conversation, or to none. @param {string|null} conversation */
  look(conversation) {
    if (conversation === this.#looking) return;
    this.#looking = conversation;
    this.#feed.say({ looking: conversation });
  }

  /** The colleagues at the desk, without the agent. */
  get others() {
    return this.agents.filter(({ id }) => id !== this.#session.me?.id);
  }

  /** Colleagues who look at a conversation. @param {string|null} conversation */
  at(conversation) {
    return this.others.filter(({ looking }) => looking.includes(conversation));
  }

  /** The colleague who is writing there. @param {string|null} conversation @returns {string|null} */
  writing(conversation) {
    return this.#typing.get(conversation)?.name ?? null;
  }

  hearPresence(agents) {
    this.agents = agents;
    this.#changed();
  }

  hearTyping(conversation, { name }) {
    clearTimeout(this.#typing.get(conversation)?.timer);
    const timer = setTimeout(() => this.#still(conversation), TYPING_LASTS_MS);
    this.#typing.set(conversation, { name, timer });
    this.#changed();
  }

  #still(conversation) {
    this.#typing.delete(conversation);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
