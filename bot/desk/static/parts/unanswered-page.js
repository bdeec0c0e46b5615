import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { here } from "../model/route.js";
import { IGNORED, ROOT, Teaching } from "../model/teaching.js";
import { meaningOfTeaching } from "../model/teaching-keys.js";
import { emptyState } from "./empty-state.js";
import { chooseIntent } from "./intent-chooser.js";
import { lessonTable } from "./lesson-table.js";
import { LoadedPage } from "./loaded-page.js";
import { teachingProgress } from "./teaching-progress.js";
import { wordingEntry } from "./wording-entry.js";

const SHOWN = 100; // entries; the next ones come as these are decided
const SETTLES_MS = 3_000; // until the server knows which decisions are left out
const OUT_OF_SCOPE = "out_of_scope";

/** `<unanswered-page>`: what the bot did not understand, to be given an intent; quick by keyboard. */
export class UnansweredPage extends LoadedPage {
  words = "unanswered";
  /** @type {Teaching} */
  #teaching;
  #chosen = 0;
  #again = 0;

  connected() {
    this.#teaching = new Teaching(this.desk.api, (problem) => this.#refused(problem));
    super.connected();
    this.follow(window, "hashchange", () => this.#arrive());
    this.follow(document, "keydown", (event) => this.#press(event));
    this.follow(document, "visibilitychange", () => document.hidden || this.#hear());
    this.follow(this.desk.feed, "frame", ({ detail }) => this.#othersDecided(detail) && this.#hear());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }

  load() {
    return this.desk.api.call("GET", "unanswered");
  }

  build(answer) {
    const before = this.#teaching.answer?.wordings[this.#chosen];
    this.#teaching.answer = answer;
    const { wordings, lessons } = answer;
    const same = wordings.findIndex(({ id }) => id === before?.id);
    this.#chosen = Math.max(0, same >= 0 ? same : Math.min(this.#chosen, wordings.length - 1));
    clearTimeout(this.#again);
    if (!answer.settled) this.#again = setTimeout(() => this.#hear(), SETTLES_MS);
    this.tools.replaceChildren(this.#tabs(wordings.length, lessons.length));
    const decided = here().part === "decided";
    const progress = teachingProgress(answer, this.#teaching.last, (id) => this.#undo(id));
    return [progress, ...(decided ? this.#lessons(lessons) : this.#wordings(wordings))];
  }

  /** The other tab at once, with what became of each decision as soon as the server has told. */
  #arrive() {
    if (here().page !== "unanswered" || !this.#teaching.answer) return;
    this.#show();
    this.#teaching.told.then(() => this.refresh());
  }

  #othersDecided({ type, name, by }) {
    return type === "list" && name === "unanswered" && String(by) !== String(this.desk.session.me.id);
  }

  /** What others have decided, unless decisions of one's own are on their way. */
  async #hear() {
    if (this.#teaching.underWay || !this.#teaching.answer) return;
    const inside = this.content.contains(document.activeElement);
    await this.refresh();
    if (inside) this.#choose(this.#chosen);
  }

  #show() {
    this.content.replaceChildren(...this.build(this.#teaching.answer));
  }

  #tabs(open, decided) {
    const tab = (part, words) => {
      const current = (here().part === "decided") === (part === "decided");
      return h("a", { class: "button segment", href: `#/unanswered${part && `/${part}`}`, "aria-current": current ? "page" : null }, words);
    };
    const tabs = [tab("", t("unanswered.open", { n: open })), tab("decided", t("unanswered.decided", { n: decided }))];
    return h("nav", { class: "segments", "aria-label": t("unanswered.title") }, tabs);
  }

  #wordings(wordings) {
    if (!wordings.length) return [emptyState("resolved", "empty.unanswered")];
    const entries = wordings.slice(0, SHOWN).map((each, index) => this.#entry(each, index));
    const csv = h("a", { class: "csv", href: new URL("csv", ROOT).href, download: "" }, t("unanswered.csv"));
    const more = wordings.length > SHOWN && h("span", { class: "quiet" }, t("unanswered.more", { n: wordings.length - SHOWN }));
    const keys = h("p", { class: "quiet teaching-keys" }, t("unanswered.keys"));
    return [keys, h("ol", { class: "wordings" }, entries), h("p", { class: "list-foot" }, csv, more)];
  }

  #entry(each, index) {
    return wordingEntry(each, index === this.#chosen, {
      choose: () => this.#choose(index),
      teach: (intent) => this.#teach(each, intent),
      ask: () => this.#ask(each),
    });
  }

  #lessons(lessons) {
    if (!lessons.length) return [emptyState("unanswered", "empty.lessons")];
    return [lessonTable(lessons, (lesson) => this.#undo(lesson.id))];
  }

  #choose(index) {
    const entries = [...this.querySelectorAll(".wording")];
    if (!entries[index]) return;
    this.#chosen = index;
    entries.forEach((entry, place) => entry.toggleAttribute("aria-current", place === index));
    if (!entries[index].contains(document.activeElement)) entries[index].focus({ preventScroll: true });
    entries[index].scrollIntoView({ block: "nearest" });
  }

  async #ask(each) {
    const intent = await chooseIntent(each.text, this.#teaching.answer.intents);
    if (intent !== null) this.#teach(each, intent);
  }

  #teach(each, intent) {
    this.#teaching.decide(each, intent, this.desk.session.me.name);
    this.#show();
    this.#choose(this.#chosen);
  }

  async #undo(id) {
    const place = this.#teaching.takeBack(id);
    this.#show();
    if (place !== null) return this.#choose(place);
    await this.#teaching.told;
    await this.refresh();
  }

  async #refused({ message }) {
    this.desk.notices.warn(message);
    await this.refresh();
  }

  #press(event) {
    if (here().page !== "unanswered" || here().part || !this.#teaching.answer) return;
    const deed = meaningOfTeaching(event);
    const each = this.#teaching.answer.wordings[this.#chosen];
    if (!deed || document.querySelector("dialog[open], :popover-open")) return;
    if (deed === "undo" ? !this.#teaching.last : !each) return;
    event.preventDefault();
    this.#deeds(each)[deed]();
  }

  #deeds(each) {
    const guess = (place) => () => each.guesses[place] && this.#teach(each, each.guesses[place].intent);
    return {
      next: () => this.#choose(this.#chosen + 1),
      previous: () => this.#choose(this.#chosen - 1),
      first: guess(0),
      second: guess(1),
      intent: () => this.#ask(each),
      outside: () => this.#teach(each, OUT_OF_SCOPE),
      ignore: () => this.#teach(each, IGNORED),
      undo: () => this.#undo(this.#teaching.last.id),
    };
  }
}

customElements.define("unanswered-page", UnansweredPage);
