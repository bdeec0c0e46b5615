import { VIEWS, belongs, matches, ordering, within } from "./views.js";

const RECHECK_MS = 800;
const SEARCH_AFTER_MS = 250;
const NOTHING = { channel: "", language: "", tag: "", order: "" };

/**
 * The list of one view, or what a search over all conversations has found, and the counts of the views. Narrowed by
 * channel, language and tag. Emits "change".
 */
export class Inbox extends EventTarget {
  view = VIEWS[0];
  filter = "";
  narrowed = { ...NOTHING };
  counts = { queue: 0, mine: 0, open: 0 };
  loading = true;
  problem = null;
  more = false;
  #found = false; // the rows are what the search has found
  #summaries = new Map();
  #asked = 0;
  #heard = 0; // how often the feed or a deed has told something newer than what was asked for
  #recheck = 0;
  #api;
  #session;

  /** @param {import("./api.js").DeskApi} api @param {import("./session.js").Session} session */
  constructor(api, session) {
    super();
    this.#api = api;
    this.#session = session;
  }

  /** @returns {import("./types.js").Summary[]} in the view's order; while a search is asked, what fits of what is there */
  get rows() {
    const rows = [...this.#summaries.values()].sort(ordering(this.#searched ? "" : this.view, this.#waitingFirst));
    return this.#searched && !this.#found ? rows.filter((summary) => matches(summary, this.#searched)) : rows;
  }

  get empty() {
    return this.#summaries.size === 0;
  }

  get isNarrowed() {
    return Object.values(this.narrowed).some(Boolean);
  }

  /** @param {import("./types.js").View} view */
  show(view) {
    if (view !== this.view) this.#summaries.clear();
    this.view = view;
    return this.load();
  }

  /** Looks for words in all conversations; without words the view is back. @param {string} words */
  search(words) {
    this.filter = words;
    this.#found = false;
    this.#changed();
    this.#loadIn(SEARCH_AFTER_MS);
  }

  /** @param {Partial<typeof NOTHING>} change */
  narrow(change) {
    Object.assign(this.narrowed, change);
    this.#summaries.clear();
    return this.load();
  }

  /** Asks for the list anew, or for the page after what is there. */
  async load(further = false) {
    const turn = ++this.#asked;
    const heard = this.#heard;
    clearTimeout(this.#recheck);
    this.loading = true;
    this.#changed();
    const offset = further ? this.#summaries.size : 0;
    const searched = this.#searched;
    try {
      const wanted = { view: this.view, q: searched, offset, ...this.narrowed };
      const answer = await this.#api.conversations(wanted);
      if (turn === this.#asked) this.#accept(answer, further, Boolean(searched));
    } catch (problem) {
      if (turn === this.#asked) this.problem = problem.message;
    }
    if (turn !== this.#asked) return;
    this.loading = false;
    this.#changed();
    // What changed while the answer was under way may not be in it.
    if (heard !== this.#heard && !further && !this.problem) this.#loadIn(RECHECK_MS);
  }

  /** One conversation has changed. @param {import("./types.js").Summary} summary */
  apply(summary) {
    this.#heard++;
    const fits = within(this.narrowed, summary) && belongs(this.view, summary, this.#session.me?.id);
    if (this.#searched) {
      if (this.#summaries.has(summary.id)) this.#summaries.set(summary.id, summary);
      return this.#changed();
    }
    if (fits === null) this.#loadIn(RECHECK_MS);
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

  get #searched() {
    return this.filter.trim();
  }

  get #waitingFirst() {
    return this.narrowed.order === "waiting";
  }

  #accept({ conversations, counts, more }, further, found) {
    const older = this.#summaries;
    const fresh = conversations.map((summary) => [summary.id, newer(summary, older.get(summary.id))]);
    this.#summaries = new Map(further ? [...older, ...fresh] : fresh);
    this.counts = { ...this.counts, ...counts };
    this.more = more;
    this.#found = found;
    this.problem = null;
  }

  #loadIn(milliseconds) {
    clearTimeout(this.#recheck);
    this.#recheck = setTimeout(() => this.load(), milliseconds);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

// The feed may have brought a later state while the list was being fetched.
const newer = (fetched, live) =>
  live && Date.parse(live.updated_at) > Date.parse(fetched.updated_at) ? live : fetched;
