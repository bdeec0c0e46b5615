import { el } from "./dom.js";
import { fill } from "./language.js";
import { areStars, drawStars } from "./rating.js";

/** Answers to press, those of the bot's newest message or the starters. */
export class QuickReplies {
  #labels;
  #onPick;
  #shown = "";

  constructor(labels, onPick) {
    this.#labels = labels;
    this.#onPick = onPick;
    this.node = el("div", { class: "replies", role: "group", hidden: true });
  }

  update(buttons) {
    const wanted = JSON.stringify(buttons);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.node.hidden = buttons.length === 0;
    const stars = areStars(buttons);
    this.node.classList.toggle("stars", stars);
    this.node.setAttribute("aria-label", stars ? this.#labels.rating : this.#labels.suggestions);
    this.node.replaceChildren(
      ...(stars ? drawStars(buttons, this.#labels, this.#onPick) : buttons.map((button) => this.#draw(button))),
    );
  }

  #draw(button) {
    return el("button", { type: "button", class: "reply", dir: "auto", onclick: () => this.#onPick(button) }, button.title);
  }
}

/** Three dots while somebody writes. Named, but not announced: the answer itself will be. */
export class TypingDots {
  #labels;

  constructor(labels) {
    this.#labels = labels;
    this.node = el("div", { class: "dots", role: "img", hidden: true }, el("i"), el("i"), el("i"));
  }

  update(writer, name) {
    this.node.hidden = !writer;
    this.node.setAttribute("aria-label", fill(this.#labels.writing, { name }));
  }
}
