import { VIEWS, belongs, matches, ordering } from "./views.js";

const RECHECK_MS = 800;

/** The list of one view and the counts of all. Emits "change". */
export class Inbox extends EventTarget {
  view = VIEWS[0];
  filter = "";
  counts = { queue: 0, mine: 0, open: 0 };
  loading = true;
  problem = null;
  #summaries = new Map();
  #asked = 0;
  #recheck = 0;
  #api;
  #session;

  /** @param {import("./api.js").DeskApi} api @param {import("./session.js").Session} session */
  constructor(api, session) {
    super();
    this.#api = api;
    this.#session = session;
  }

  /** @returns {import("./types.js").Summary[]} what the filter leaves, in the view's order */
  get rows() {
    const rows = [...this.#summaries.values()].sort(ordering(this.view));
    return this.filter.trim() ? rows.filter((summary) => matches(summary, this.filter.trim())) : rows;
  }

  get empty() {
    return this.#summaries.size === 0;
  }

  /** @param {import("./types.js").View} view */
  show(view) {
    if (view !== this.view) this.#summaries.clear();
    this.view = view;
    return this.load();
  }

  narrow(filter) {
    this.filter = filter;
    this.#changed();
  }

  async load() {
    const turn = ++this.#asked;
    this.loading = true;
    this.#changed();
    try {
      const { conversations, counts } = await this.#api.conversations(this.view);
      if (turn === this.#asked) this.#accept(conversations, counts);
    } catch (problem) {
      if (turn === this.#asked) this.problem = problem.message;
    }
    if (turn !== this.#asked) return;
    this.loading = false;
    this.#changed();
  }

  /** One conversation has changed. @param {import("./types.js").Summary} summary */
  apply(summary) {
    const fits = belongs(this.view, summary, this.#session.me?.id);
    if (fits === null) this.#recheckSoon();
    if (fits === false) this.#summaries.delete(summary.id);
    else if (fits || this.#summaries.has(summary.id)) this.#summaries.set(summary.id, summary);
    this.#changed();
  }

  /** @param {{queue: number, mine: number, open: number}} counts */
  count(counts) {
    this.counts = { ...this.counts, ...counts };
    this.#changed();
  }

  clear() {
    this.#asked++;
    this.#summaries.clear();
    this.loading = true;
  }

  #accept(conversations, counts) {
    const older = this.#summaries;
    this.#summaries = new Map(conversations.map((summary) => [summary.id, newer(summary, older.get(summary.id))]));
    this.counts = { ...this.counts, ...counts };
    this.problem = null;
  }

  #recheckSoon() {
    clearTimeout(this.#recheck);
    this.#recheck = setTimeout(() => this.load(), RECHECK_MS);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

// The feed may have brought a later state while the list was being fetched.
const newer = (fetched, live) =>
  live && Date.parse(live.updated_at) > Date.parse(fetched.updated_at) ? live : fetched;
