const ADDRESS = new URL("../api/desk/ws", document.baseURI);
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const TYPING_EVERY_MS = 3_000;
const LOGGED_OUT = 4401; // close code

/**
 * The live connection. Emits "frame" for what the server says, "up" and "down" as it comes and goes, and "missed"
 * after every try that failed, so that the desk can ask over plain HTTP meanwhile.
 */
export class Feed extends EventTarget {
  up = false;
  #socket = null;
  #timer = 0;
  #failures = 0;
  #typedAt = 0;

  constructor() {
    super();
    window.addEventListener("online", () => this.#timer && this.#connect());
  }

  start() {
    this.stop();
    this.#connect();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#turn(false);
  }

  /** Says something to the server, if it listens. @param {Object} words */
  say(words) {
    if (this.up) this.#socket.send(JSON.stringify(words));
  }

  /** Tells the shopper that somebody is writing, at most once every few seconds. @param {string} conversation */
  typing(conversation) {
    if (!this.up || Date.now() - this.#typedAt < TYPING_EVERY_MS) return;
    this.#typedAt = Date.now();
    this.say({ typing: conversation });
  }

  #connect() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const url = new URL(ADDRESS);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.addEventListener("open", () => socket === this.#socket && this.#opened());
    socket.addEventListener("close", ({ code }) => socket === this.#socket && this.#closed(code));
    socket.addEventListener("message", (event) => socket === this.#socket && this.#heard(event.data));
  }

  #opened() {
    this.#failures = 0;
    this.#turn(true);
  }

  #closed(code) {
    if (!this.up || code === LOGGED_OUT) this.dispatchEvent(new Event("missed"));
    this.#turn(false);
    // Spread out, so that a whole team does not knock at once after a restart.
    const delay = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** this.#failures++) * (0.75 + Math.random() / 2);
    this.#timer = setTimeout(() => this.#connect(), delay);
  }

  #heard(data) {
    this.dispatchEvent(new CustomEvent("frame", { detail: JSON.parse(data) }));
  }

  #turn(up) {
    if (up === this.up) return;
    this.up = up;
    this.dispatchEvent(new Event(up ? "up" : "down"));
  }
}
