import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { pageAddress } from "../model/route.js";
import { ask } from "./dialog.js";
import { rowSkeletons } from "./skeletons.js";
import { conflictCard, differenceCard, historyCard, oursCard, previewCard, verdict } from "./template-cards.js";
import { editorHead, variableChips } from "./template-head.js";
import { place } from "./template-list.js";

const PAUSE_MS = 250;

/** `<template-editor>`: one text in one language; every pause in typing is checked and rendered by the server. */
export class TemplateEditor extends DeskElement {
  #timer = 0;
  #asked = 0;

  /** @param {import("./templates-page.js").TemplatesPage} page @param {string} language @param {string} key */
  constructor(page, language, key) {
    super();
    Object.assign(this, { page, desk: page.desk, language, key, route: `templates/${encodeURIComponent(key)}` });
  }

  async connected() {
    this.replaceChildren(...rowSkeletons());
    try {
      this.#build(await this.#read());
    } catch ({ message }) {
      this.replaceChildren(h("p", { class: "template-note warn", role: "alert" }, icon("warning"), message));
    }
  }

  #read() {
    return this.desk.api.call("GET", `${this.route}?language=${encodeURIComponent(this.language)}`);
  }

  #build(detail) {
    this.detail = detail;
    const draft = this.page.drafts.get(this.#place);
    this.version = draft?.version ?? detail.version;
    this.field = h("textarea", {
      class: "input template-field",
      id: "template-wording",
      rows: 6,
      spellcheck: "true",
      lang: this.language,
      "aria-describedby": "template-hint template-verdict",
      oninput: () => this.#typed(),
    });
    this.field.value = draft?.text ?? this.#standing;
    this.verdict = h("div", { id: "template-verdict", class: "template-verdict", role: "status" });
    this.clash = h("div", {});
    this.shown = h("div", { class: "template-cards" });
    this.#buttons();
    this.replaceChildren(this.#form(), this.shown);
    this.#judge(draft ? null : detail.review);
    if (draft) this.#check();
  }

  get #place() {
    return place(this.language, this.key);
  }

  /** What is said now. */
  get #standing() {
    return this.detail.own ?? this.detail.ours;
  }

  get #changed() {
    return this.field.value.trim() !== this.#standing.trim();
  }

  #form() {
    const back = h("a", { class: "template-back", href: pageAddress("admin", "templates", this.language) }, icon("back"), t("templates.back"));
    return h(
      "section",
      { class: "card template-form" },
      back,
      editorHead(this.page, this.detail),
      h("label", { class: "field-label", for: "template-wording" }, t("template.wording")),
      this.field,
      h("p", { class: "quiet", id: "template-hint" }, t("template.hint")),
      variableChips(this.detail.variables, (name) => this.#insert(`{ $${name} }`)),
      this.verdict,
      this.clash,
      h("div", { class: "template-buttons" }, this.save, this.discard, this.back),
    );
  }

  #buttons() {
    const button = (name, look, onclick) => h("button", { type: "button", class: `button ${look}`, onclick }, t(`template.${name}`));
    this.save = button("save", "primary", () => this.#save());
    this.discard = button("discard", "", () => this.#take(this.#standing));
    this.back = button("reset", "", () => this.#reset());
  }

  #insert(words) {
    const { selectionStart, selectionEnd } = this.field;
    this.field.setRangeText(words, selectionStart, selectionEnd, "end");
    this.field.focus();
    this.#typed();
  }

  #take(text) {
    this.field.value = text;
    this.field.focus();
    this.#typed();
  }

  #typed() {
    if (this.#changed) this.page.drafts.set(this.#place, { text: this.field.value, version: this.version });
    else this.page.drafts.delete(this.#place);
    this.#judge(null);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), PAUSE_MS);
  }

  async #check() {
    const number = ++this.#asked;
    const body = { language: this.language, text: this.field.value };
    try {
      const review = await this.desk.api.call("POST", `${this.route}/preview`, body);
      if (number === this.#asked) this.#judge(review);
    } catch ({ message }) {
      if (number === this.#asked) this.#judge({ faults: [{ line: 1, text: message }], doubts: [], previews: [], choices: [] });
    }
  }

  /** Shows what was found; null while it is not known. */
  #judge(review) {
    const { detail, field, language } = this;
    this.review = review ?? this.review;
    const faulty = !review || review.faults.length > 0;
    this.verdict.replaceChildren(...verdict(review));
    field.setAttribute("aria-invalid", String(Boolean(review?.faults.length)));
    this.save.disabled = faulty || !this.#changed;
    this.discard.hidden = !this.#changed;
    this.back.hidden = detail.own === null;
    this.shown.replaceChildren(
      previewCard(this.review, language),
      differenceCard(detail.ours, field.value, language),
      oursCard(detail.ours, language),
      historyCard(detail.history, language, (text) => this.#take(text)),
    );
  }

  #save() {
    return this.#change("save", { text: this.field.value }, "template.saved");
  }

  async #reset() {
    const words = { title: t("template.reset.ask"), text: t("template.reset.text"), confirm: t("template.reset") };
    if (await ask(words)) await this.#change("reset", {}, "template.reset.done");
  }

  async #change(deed, body, done) {
    this.save.disabled = true;
    try {
      const detail = await this.desk.api.call("POST", `${this.route}/${deed}`, { language: this.language, version: this.version, ...body });
      this.page.drafts.delete(this.#place);
      this.#build(detail);
      this.page.changed(detail);
      this.desk.notices.tell(t(done));
    } catch (failure) {
      this.save.disabled = false;
      if (failure.status === 409) await this.#clash(failure);
      else this.desk.notices.warn(failure.message);
    }
  }

  /** Somebody else was faster: theirs beside mine, and nothing of either lost. */
  async #clash(failure) {
    const detail = await this.#read();
    if (detail.version === this.version) {
      this.desk.notices.warn(failure.message);
      return;
    }
    const mine = this.field.value;
    this.page.drafts.set(this.#place, { text: mine, version: detail.version });
    this.#build(detail);
    const settled = () => this.clash.replaceChildren();
    const keep = () => (settled(), this.field.focus());
    const giveWay = () => (settled(), this.#take(this.#standing));
    this.clash.replaceChildren(conflictCard(detail, mine, this.language, keep, giveWay));
    this.clash.querySelector("h3").focus();
  }
}

customElements.define("template-editor", TemplateEditor);
