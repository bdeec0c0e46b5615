const INFO_LASTS_MS = 5_000;

/**
 * Short messages to the agent. News goes away by itself; a problem stays until it is dismissed, since it says what to
 * do. Emits "change".
 * @typedef {{id: number, tone: "info"|"problem", text: string, action: {label: string, run: () => void}|null}} Notice
 */
export class Notices extends EventTarget {
  /** @type {Notice[]} */
  list = [];
  #last = 0;

  /** @param {string} text @param {Notice["action"]} [action] @param {number} [lasts]  milliseconds */
  tell(text, action = null, lasts = INFO_LASTS_MS) {
    const id = this.#add("info", text, action);
    setTimeout(() => this.dismiss(id), lasts);
    return id;
  }

  /** @param {string} text @param {Notice["action"]} [action] */
  warn(text, action = null) {
    this.list = this.list.filter((notice) => notice.text !== text);
    this.#add("problem", text, action);
  }

  /** @param {number} id */
  dismiss(id) {
    this.list = this.list.filter((notice) => notice.id !== id);
    this.dispatchEvent(new Event("change"));
  }

  /** The agent has turned to something else: problems that wait for no answer may go. */
  turn() {
    this.list = this.list.filter((notice) => notice.tone === "info" || notice.action);
    this.dispatchEvent(new Event("change"));
  }

  #add(tone, text, action) {
    const id = ++this.#last;
    this.list = [...this.list.slice(-2), { id, tone, text, action }];
    this.dispatchEvent(new Event("change"));
    return id;
  }
}
