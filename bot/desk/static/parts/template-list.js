import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { languageName } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { pageAddress } from "../model/route.js";
import { emptyState } from "./empty-state.js";

/** `<template-list>`: the texts of a language by topic, with a search over what they say and are called. */
export class TemplateList extends DeskElement {
  #only = "all";

  /** @param {import("./templates-page.js").TemplatesPage} page @param {object} answer  of GET templates */
  constructor(page, answer) {
    super();
    this.page = page;
    this.answer = answer;
  }

  connected() {
    this.search = h("input", {
      class: "input",
      type: "search",
      placeholder: t("templates.search"),
      "aria-label": t("templates.search"),
      oninput: () => this.#draw(),
    });
    this.found = h("p", { class: "quiet", role: "status" });
    this.room = h("nav", { class: "template-topics", "aria-label": t("templates.list") });
    const pickers = h("div", { class: "template-pickers" }, this.#languages(), this.#filter());
    this.replaceChildren(h("div", { class: "template-tools" }, this.search, pickers, this.found), this.room);
    this.#draw();
  }

  /** @param {string|null} key  of the open text */
  mark(key) {
    this.openKey = key;
    for (const link of this.querySelectorAll("a[data-key]")) {
      if (link.dataset.key === key) this.#open(link);
      else link.removeAttribute("aria-current");
    }
  }

  /** Marks the row, and brings it into view without moving the page. */
  #open(link) {
    link.setAttribute("aria-current", "true");
    const { top, bottom } = link.getBoundingClientRect();
    const room = this.room.getBoundingClientRect();
    if (top < room.top || bottom > room.bottom) this.room.scrollTop += top - room.top - room.height / 3;
  }

  /** A text was saved or taken back. */
  changed(key, language, text, own) {
    const entry = this.answer.topics.flatMap(({ texts }) => texts).find((each) => each.key === key);
    entry.text = text;
    entry.own = [...entry.own.filter((code) => code !== language), ...(own ? [language] : [])];
    this.#draw();
  }

  #languages() {
    const { page, answer } = this;
    const go = ({ target }) => (location.hash = pageAddress("admin", "templates", place(target.value, page.place.key)));
    return picker(t("templates.language"), answer.languages.map((code) => [code, languageName(code)]), page.language, go);
  }

  #filter() {
    const options = ["all", "own"].map((name) => [name, t(`templates.filter.${name}`)]);
    return picker(t("templates.filter"), options, this.#only, ({ target }) => {
      this.#only = target.value;
      this.#draw();
    });
  }

  #draw() {
    const wanted = this.search.value.trim().toLowerCase();
    const topics = this.answer.topics.map(({ name, texts }) => ({ name, texts: texts.filter((text) => this.#fits(text, wanted)) }));
    const full = topics.filter(({ texts }) => texts.length);
    const count = full.reduce((sum, { texts }) => sum + texts.length, 0);
    this.found.textContent = t("templates.found", { n: count });
    this.room.replaceChildren(...(count ? full.map((topic) => this.#topic(topic)) : [emptyState("search", "empty.templates")]));
    this.mark(this.openKey ?? this.page.place.key);
  }

  #fits({ key, text, own }, wanted) {
    if (this.#only === "own" && !own.length) return false;
    return !wanted || key.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted);
  }

  #topic({ name, texts }) {
    return h("section", {}, h("h2", {}, wording("topic", name)), h("ul", {}, texts.map((text) => h("li", {}, this.#row(text)))));
  }

  #row({ key, text, own }) {
    const { language } = this.page;
    const mark = this.page.drafts.has(`${language}.${key}`)
      ? h("span", { class: "pill wait" }, t("templates.draft"))
      : own.length > 0 && h("span", { class: "pill good" }, own.includes(language) ? t("templates.own") : own.join(" "));
    return h(
      "a",
      { href: pageAddress("admin", "templates", place(language, key)), "data-key": key, class: "template-row" },
      h("span", { class: "template-key" }, key, mark),
      h("span", { class: "template-text quiet", lang: language }, text),
    );
  }
}

/** @param {string} language @param {string|null} key */
export const place = (language, key) => [language, key].filter(Boolean).join(".");

function picker(label, options, chosen, onchange) {
  return h(
    "label",
    { class: "template-picker" },
    h("span", { class: "quiet" }, label),
    h("select", { class: "input", onchange }, options.map(([value, words]) => h("option", { value, selected: value === chosen }, words))),
  );
}

customElements.define("template-list", TemplateList);
