import { h } from "../lib/dom.js";
import { t, wording } from "../lib/text.js";
import { languageName } from "../lib/format.js";
import { here } from "../model/route.js";
import { meaningOfTeaching } from "../model/teaching-keys.js";
import { emptyState } from "./empty-state.js";
import { chooseIntent } from "./intent-chooser.js";
import { lessonTable } from "./lesson-table.js";
import { LoadedPage } from "./loaded-page.js";
import { wordingEntry } from "./wording-entry.js";

const ROOT = new URL("../api/desk/unanswered/", document.baseURI);
const SHOWN = 100; // entries; the next ones come as these are decided
const IGNORED = "";
const OUT_OF_SCOPE = "out_of_scope";

/** `<unanswered-page>`: what the bot did not understand, to be given an intent; quick by keyboard. */
export class UnansweredPage extends LoadedPage {
  words = "unanswered";
  #answer = null;
  #chosen = 0;
  #last = null;
  #sending = Promise.resolve();

  connected() {
    super.connected();
    this.follow(window, "hashchange", () => this.#arrive());
    this.follow(document, "keydown", (event) => this.#press(event));
    this.follow(document, "visibilitychange", () => document.hidden || this.refresh());
  }

  load() {
    return this.desk.api.call("GET", "unanswered");
  }

  build(answer) {
    this.#answer = answer;
    const { wordings, lessons } = answer;
    this.#chosen = Math.max(0, Math.min(this.#chosen, wordings.length - 1));
    this.tools.replaceChildren(this.#tabs(wordings.length, lessons.length));
    const decided = here().part === "decided";
    return [this.#progress(answer), ...(decided ? this.#lessons(lessons) : this.#wordings(wordings))];
  }

  /** The other tab at once, with what became of each decision as soon as the server has told. */
  #arrive() {
    if (here().page !== "unanswered" || !this.#answer) return;
    this.#show();
    this.#sending.then(() => this.refresh());
  }

  #show() {
    this.content.replaceChildren(...this.build(this.#answer));
  }

  #tabs(open, decided) {
    const tab = (part, words) => {
      const current = (here().part === "decided") === (part === "decided");
      return h("a", { class: "button segment", href: `#/unanswered${part && `/${part}`}`, "aria-current": current ? "page" : null }, words);
    };
    const tabs = [tab("", t("unanswered.open", { n: open })), tab("decided", t("unanswered.decided", { n: decided }))];
    return h("nav", { class: "segments", "aria-label": t("unanswered.title") }, tabs);
  }

  /** How much waits for the next training, the files of it, and what was done last. */
  #progress({ lessons, languages }) {
    const waiting = lessons.filter(({ state }) => state === "waiting");
    const files = languages.filter((language) => waiting.some((lesson) => lesson.language === language)).map(fileLink);
    return h(
      "div",
      { class: "card progress" },
      h("p", {}, h("strong", {}, t("unanswered.waiting", { n: waiting.length })), " ", t("unanswered.how")),
      files.length > 0 && h("p", { class: "files" }, t("unanswered.files"), files),
      h("p", { role: "status", class: "last" }, this.#last && this.#told()),
    );
  }

  #told() {
    const words = this.#last.intent === IGNORED ? t("unanswered.ignored") : wording("intent", this.#last.intent);
    const undo = h("button", { type: "button", class: "button small", onclick: () => this.#undo(this.#last.id) }, t("unanswered.undo"));
    return [h("span", {}, t("unanswered.told", { text: this.#last.text, intent: words })), undo];
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
    const intent = await chooseIntent(each.text, this.#answer.intents);
    if (intent !== null) await this.#teach(each, intent);
  }

  /** The entry goes at once, so that the next key means the next one; it comes back when the server refuses. */
  async #teach(each, intent) {
    const { me } = this.desk.session;
    const { wordings, lessons } = this.#answer;
    const lesson = { ...each, intent, agent: me.name, at: new Date().toISOString(), state: intent ? "waiting" : "ignored" };
    const others = wordings.filter(({ id }) => id !== each.id);
    this.#answer = { ...this.#answer, wordings: others, lessons: [lesson, ...lessons] };
    this.#last = { ...lesson, entry: each, place: wordings.indexOf(each) };
    this.#show();
    this.#choose(this.#chosen);
    await this.#send(each.id, { intent });
  }

  /** What was decided last comes back where it was; anything else is read anew. */
  async #undo(id) {
    const { entry, place } = this.#last?.id === id ? this.#last : {};
    this.#last = null;
    if (entry) {
      const { wordings, lessons } = this.#answer;
      this.#answer = {
        ...this.#answer,
        wordings: wordings.toSpliced(place, 0, entry),
        lessons: lessons.filter((each) => each.id !== id),
      };
      this.#show();
      this.#choose(place);
    }
    await this.#send(`${id}/undo`, {});
    if (!entry) await this.refresh();
  }

  /** One after the other, so that an undo never overtakes what it undoes. */
  #send(path, body) {
    this.#sending = this.#sending.then(() => this.#deliver(path, body));
    return this.#sending;
  }

  async #deliver(path, body) {
    try {
      await this.desk.api.call("POST", `unanswered/${path}`, body);
    } catch (problem) {
      this.desk.notices.warn(problem.message);
      this.#last = null;
      await this.refresh();
    }
  }

  #press(event) {
    if (here().page !== "unanswered" || here().part || !this.#answer) return;
    const deed = meaningOfTeaching(event);
    const each = this.#answer.wordings[this.#chosen];
    if (!deed || document.querySelector("dialog[open], :popover-open")) return;
    if (deed === "undo" ? !this.#last : !each) return;
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
      undo: () => this.#undo(this.#last.id),
    };
  }
}

function fileLink(language) {
  const href = new URL(`learned/${language}`, ROOT).href;
  return h("a", { href, download: "" }, languageName(language));
}

customElements.define("unanswered-page", UnansweredPage);
