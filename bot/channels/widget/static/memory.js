/** What the browser remembers. Storage may be blocked or full; the chat then works until the page is left. */
export class Memory {
  #storage;
  #prefix;
  #volatile = new Map();

  constructor(kind, scope) {
    this.#prefix = `waybill:${scope}:`;
    try {
      this.#storage = window[kind];
    } catch {
      this.#storage = null;
    }
  }

  read(key) {
    try {
      return this.#storage.getItem(this.#prefix + key) ?? this.#volatile.get(key) ?? null;
    } catch {
      return this.#volatile.get(key) ?? null;
    }
  }

  /** Null forgets. */
  write(key, value) {
    if (value === null) this.#volatile.delete(key);
    else this.#volatile.set(key, value);
    try {
      if (value === null) this.#storage.removeItem(this.#prefix + key);
      else this.#storage.setItem(this.#prefix + key, value);
    } catch {
      // The volatile copy is left.
    }
  }
}

/** Keeps the store's open tabs in step: open or closed, read up to where, which session. */
export class Tabs {
  #channel;

  /**
   * @param {(open: boolean) => void} onOpen another tab was opened or closed by the shopper
   * @param {() => void} onMemory another tab has written to the shared memory
   */
  constructor(scope, onOpen, onMemory) {
    this.#channel = new BroadcastChannel(`waybill:${scope}`);
    this.#channel.addEventListener("message", ({ data }) => onOpen(data));
    // A message may overtake what was written before it; this comes when it can be read.
    window.addEventListener("storage", ({ key }) => (!key || key.startsWith(`waybill:${scope}:`)) && onMemory());
  }

  tellOpen(open) {
    this.#channel.postMessage(open);
  }
}
