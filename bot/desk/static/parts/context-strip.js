import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { keyed } from "../lib/keyed.js";
import { t } from "../lib/text.js";

/** `<context-strip>`: the conversation's tags, and the colleagues who are here too or writing. */
export class ContextStrip extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.tags = h("ul", { class: "tags", "aria-label": t("tags") });
    this.adder = h(
      "button",
      { type: "button", class: "add-tag", title: t("deed.tag.title"), onclick: () => this.add() },
      icon("tag"),
      t("tag.add"),
    );
    this.here = h("p", { class: "here-too", role: "status" });
    this.replaceChildren(this.tags, this.adder, this.here);
    this.follow(this.desk.thread, "change", () => this.#drawTags());
    this.follow(this.desk.team, "change", () => this.#drawTeam());
    this.#drawTags();
    this.#drawTeam();
  }

  /** Puts a field where the button is. */
  async add() {
    if (this.querySelector("form")) return this.querySelector("input").focus();
    const known = h("datalist", { id: "known-tags" });
    const input = h("input", {
      class: "input tag-input",
      list: "known-tags",
      maxlength: 40,
      "aria-label": t("tag.name"),
      placeholder: t("tag.name"),
      autocomplete: "off",
      onkeydown: (event) => this.#key(event),
      onblur: () => setTimeout(() => this.#leave(), 150),
    });
    const form = h("form", { onsubmit: (event) => this.#save(event, input) }, input, known);
    this.adder.replaceWith(form);
    input.focus();
    const { tags } = await this.desk.api.call("GET", "tags").catch(() => ({ tags: [] }));
    known.replaceChildren(...tags.map(({ name }) => h("option", { value: name })));
  }

  #key(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
    this.adder.focus();
  }

  async #save(event, input) {
    event.preventDefault();
    const tag = input.value.trim();
    this.#leave();
    this.adder.focus();
    if (tag) await this.desk.perform("tag", { tag });
  }

  #leave() {
    this.querySelector("form")?.replaceWith(this.adder);
  }

  #drawTags() {
    const { conversation } = this.desk.thread;
    keyed(this.tags, conversation?.tags ?? [], { key: (name) => name, build: (name) => this.#tag(name) });
  }

  #tag(name) {
    const remove = () => this.desk.perform("untag", { tag: name });
    return h(
      "li",
      { class: "tag" },
      name,
      h("button", { type: "button", "aria-label": t("tag.remove", { name }), onclick: remove }, icon("close")),
    );
  }

  #drawTeam() {
    const { team, thread } = this.desk;
    const writing = team.writing(thread.id);
    const others = team.at(thread.id).map(({ name }) => name);
    const words = writing ? t("typing", { name: writing }) : others.length ? t("here_too", { names: others.join(", "), n: others.length }) : "";
    if (this.here.textContent !== words) this.here.textContent = words;
  }
}

customElements.define("context-strip", ContextStrip);
