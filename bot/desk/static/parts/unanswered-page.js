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
    this.follow(window, "hashchange", () => here().page === "unanswered" && this.#answer && this.#show());
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
    this.#keep({ ...each, intent, agent: me.name, at: new Date().toISOString(), state: intent ? "waiting" : "ignored" });
    try {
      const lesson = await this.#send(each.id, { intent });
      if (this.#answer.lessons.some(({ id }) => id === each.id)) this.#update(lesson);
    } catch (problem) {
      this.desk.notices.warn(problem.message);
      this.#last = null;
      await this.refresh();
    }
  }

  /** One after the other, so that an undo never overtakes what it undoes. */
  #send(path, body) {
    const sent = this.#sending.then(() => this.desk.api.call("POST", `unanswered/${path}`, body));
    this.#sending = sent.catch(() => null);
    return sent;
  }

  /** What the server made of a decision; the list and the keys' place in it stay as they are. */
  #update(lesson) {
    const lessons = this.#answer.lessons.map((each) => (each.id === lesson.id ? lesson : each));
    this.#answer = { ...this.#answer, lessons };
    if (here().part === "decided" || lesson.state !== "waiting") this.#show();
  }

  #keep(lesson) {
    const others = (list) => list.filter(({ id }) => id !== lesson.id);
    const { wordings, lessons } = this.#answer;
    this.#answer = { ...this.#answer, wordings: others(wordings), lessons: [lesson, ...others(lessons)] };
    this.#last = lesson;
    this.#show();
    this.#choose(this.#chosen);
  }

  async #undo(id) {
    try {
      await this.#send(`${id}/undo`, {});
      if (this.#last?.id === id) this.#last = null;
    } catch (problem) {
      this.desk.notices.warn(problem.message);
    }
    await this.refresh();
    const back = this.#answer.wordings.findIndex((each) => each.id === id);
    if (back >= 0) this.#choose(back);
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
