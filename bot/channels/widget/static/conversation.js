import { Feed } from "./feed.js";
import { Outbox } from "./outbox.js";
import { Session } from "./session.js";
import { Transcript } from "./transcript.js";
import { Writing } from "./writing.js";

/** If the feed has not brought an accepted message by then, the connection is dead. */
const ECHO_PATIENCE = 8_000;

/** What the panel draws, and what the shopper can do. Event: `change`. */
export class Conversation extends EventTarget {
  #api;
  #session;
  #feed;
  #outbox;
  #transcript = new Transcript();
  #writing = new Writing(() => this.#changed());
  #linked = true;
  #loading = false;
  /** The hub had forgotten the earlier session. */
  #restarted = false;

  constructor(api, memory, shopper) {
    super();
    this.#api = api;
    this.#session = new Session(api, memory.shared, shopper);
    this.#outbox = new Outbox(api, this.#session, memory.own);
    this.#feed = new Feed(api, () => this.#transcript.lastSeq);
    this.#session.addEventListener("opened", () => this.#opened());
    this.#session.addEventListener("gone", () => this.#gone());
    this.#outbox.addEventListener("change", () => this.#changed());
    this.#outbox.addEventListener("accepted", ({ detail }) => this.#expectEcho(detail));
    this.#feed.addEventListener("frame", ({ detail }) => this.#take(detail));
    this.#feed.addEventListener("link", ({ detail }) => this.#setLink(detail));
    this.#feed.addEventListener("gone", ({ detail }) => this.#session.forget(detail));
  }

  /** All that the panel draws. */
  get view() {
    const transcript = this.#transcript;
    const pending = this.#outbox.entries;
    const answering = pending.some(({ state }) => state !== "failed");
    return {
      items: transcript.items(pending),
      buttons: answering ? [] : transcript.liveButtons,
      owner: transcript.owner,
      agent: transcript.agent,
      untouched: transcript.isEmpty && pending.length === 0 && !this.#loading,
      storeSpokeFirst: transcript.storeSpokeFirst,
      lastSeq: transcript.lastSeq,
      writer: this.#writing.who,
      loading: this.#loading,
      linked: this.#linked,
      restarted: this.#restarted,
    };
  }

  unreadAfter(seq) {
    return this.#transcript.unreadAfter(seq);
  }

  /** Goes on with a session from an earlier page or another tab, if there is one. */
  resume() {
    const { token } = this.#session;
    if (token && token !== this.#feed.token) {
      this.#transcript.reset();
      this.#loading = true;
      this.#feed.start(token);
    }
    this.#outbox.deliver();
    this.#changed();
  }

  /** In words, or with a button that has a payload and its title for words. */
  say(text, payload) {
    this.#send({ text, payload });
  }

  sendPhoto(file) {
    this.#send({ file });
  }

  /** @param {string} address of an attachment */
  photo(address) {
    return this.#api.photo(this.#session.token, address);
  }

  #send(message) {
    // While a person has it or is awaited the bot is silent: no dots that promise an answer.
    if (["bot", "none"].includes(this.#transcript.owner)) this.#writing.begin("bot");
    this.#outbox.add(message);
  }

  retry(clientId) {
    this.#outbox.retry(clientId);
  }

  tellTyping() {
    this.#feed.tellTyping();
  }

  #take(frame) {
    this.#loading = false;
    if ("typing" in frame) this.#writing.begin(frame.typing);
    const news = this.#transcript.take(frame);
    if (news.some(({ from }) => from !== "shopper")) this.#writing.begin(null);
    this.#outbox.confirm(new Set(news.map(({ client_id }) => client_id)));
    this.#changed();
  }

  #opened() {
    this.#feed.start(this.#session.token);
  }

  #gone() {
    this.#feed.stop();
    this.#transcript.reset();
    this.#loading = false;
    this.#restarted = true;
    this.#writing.begin(null);
    if (this.#session.token) this.resume();
    this.#changed();
  }

  #setLink(linked) {
    if (this.#linked === linked) return;
    this.#linked = linked;
    this.#changed();
  }

  #expectEcho(seq) {
    setTimeout(() => {
      if (this.#feed.token && !this.#transcript.has(seq)) this.#feed.restart();
    }, ECHO_PATIENCE);
  }

  #changed() {
    if (this.#outbox.entries.some(({ state }) => state === "failed") && this.#writing.who === "bot") this.#writing.begin(null);
    this.dispatchEvent(new Event("change"));
  }
}
