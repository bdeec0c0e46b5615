import { backOff, pause, whenOnline } from "./api.js";

const SOCKET_TRIES = 3;
/** Where sockets do not work, one is tried again after so many polls: the network may have changed. */
const POLLS_BETWEEN = 8;
const POLL_SECONDS = 25;
/** The hub speaks at once and then at least every 25 seconds; a socket without a word is dead. */
const FIRST_WORD = 10_000;
const SILENCE = 60_000;
/** A tab asleep for longer may hold a connection that is dead without knowing it. */
const NAP = 60_000;

/**
 * Everything the hub says, over a WebSocket or, where the network has none, by long polling.
 * Events: `frame`, `link` (detail: whether the hub is reached), `gone` (detail: the token).
 */
export class Feed extends EventTarget {
  #api;
  #after;
  #run = null;
  #token = null;
  #socket = null;
  #hiddenSince = 0;

  /** @param {() => number} after the last seq seen */
  constructor(api, after) {
    super();
    this.#api = api;
    this.#after = after;
    window.addEventListener("online", () => this.restart());
    window.addEventListener("pagehide", () => this.#run?.abort());
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.restart());
    document.addEventListener("visibilitychange", () => this.#woken());
  }

  get token() {
    return this.#token;
  }

  start(token) {
    if (this.#token === token) return;
    this.#token = token;
    this.restart();
  }

  stop() {
    this.#token = null;
    this.#run?.abort();
  }

  restart() {
    this.#run?.abort();
    if (!this.#token) return;
    this.#run = new AbortController();
    this.#listen(this.#token, this.#run.signal);
  }

  /** Lets an agent see that the shopper is writing; not worth a request where there is no socket. */
  tellTyping() {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send('{"typing":true}');
  }

  async #listen(token, signal) {
    let socketFailures = 0;
    let polls = 0;
    let drops = 0;
    while (!signal.aborted) {
      await whenOnline(signal);
      try {
        const bySocket = socketFailures < SOCKET_TRIES || ++polls % POLLS_BETWEEN === 0;
        const worked = bySocket && (await this.#overSocket(token, signal));
        // A plain question tells a lost session (401) and a hub out of reach from a network without WebSockets.
        if (!worked) await this.#poll(token, bySocket ? 0 : POLL_SECONDS, signal);
        drops = 0;
        if (!bySocket) continue;
        socketFailures = worked ? 0 : socketFailures + 1;
      } catch (error) {
        if (signal.aborted) return;
        if (error.status === 401) return this.#emit("gone", token);
        if (drops > 0) this.#emit("link", false);
      }
      await pause(backOff(drops++), signal);
    }
  }

  #overSocket(token, signal) {
    if (signal.aborted) return true;
    this.#socket = this.#api.socket();
    return listen(this.#socket, {
      hello: { token, after: this.#after() },
      onOpen: () => this.#emit("link", true),
      onFrame: (frame) => this.#emit("frame", frame),
      signal,
    });
  }

  async #poll(token, wait, signal) {
    if (signal.aborted) return;
    const frame = await this.#api.messages(token, this.#after(), wait, signal);
    this.#emit("link", true);
    this.#emit("frame", frame);
    // A proxy that answers at once must not be asked in a tight loop.
    if (!frame.messages?.length) await pause(1000, signal);
  }

  #woken() {
    if (document.hidden) this.#hiddenSince = Date.now();
    else if (Date.now() - this.#hiddenSince > NAP) this.restart();
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Listens until the socket drops or falls silent; tells whether the hub ever spoke, which it does at once. */
function listen(socket, { hello, onOpen, onFrame, signal }) {
  return new Promise((resolve) => {
    let heard = false;
    let over = false;
    // A dead connection may take minutes to say that it is closed, so nobody waits for that.
    const end = () => {
      over = true;
      clearTimeout(patience);
      signal.removeEventListener("abort", end);
      socket.close();
      resolve(heard);
    };
    let patience = setTimeout(end, FIRST_WORD);
    signal.addEventListener("abort", end);
    socket.addEventListener("close", end);
    socket.addEventListener("open", () => {
      if (over) return;
      socket.send(JSON.stringify(hello));
      onOpen();
    });
    socket.addEventListener("message", ({ data }) => {
      if (over) return;
      heard = true;
      clearTimeout(patience);
      patience = setTimeout(end, SILENCE);
      onFrame(JSON.parse(data));
    });
  });
}
