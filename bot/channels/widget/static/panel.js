import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { Header } from "./header.js";
import { Log } from "./log.js";

const narrow = matchMedia("(max-width: 520px)");

/** The open chat, a dialog that leaves the page usable. */
export class Panel {
  #labels;
  #greeting;
  #header;
  #hint;
  #log;
  #composer;

  constructor(language, store, drafts, actions) {
    const { labels } = language;
    this.#labels = labels;
    this.#greeting = store.greeting || labels.greeting;
    this.#header = new Header(labels, store.name || labels.name, actions.onClose);
    this.#hint = el("p", { class: "hint", role: "status" });
    this.#log = new Log(language, actions);
    this.#composer = new Composer(labels, drafts, actions);
    this.node = el(
      "div",
      { class: "panel", id: "panel", role: "dialog", "aria-labelledby": "title", tabindex: -1, hidden: true },
      this.#header.node, this.#hint, this.#log.node, this.#composer.node,
    );
    followKeyboard(this.node);
  }

  get isOpen() {
    return !this.node.hidden;
  }

  get isRead() {
    return this.isOpen && !document.hidden && this.#log.readingAlong;
  }

  show() {
    this.node.hidden = false;
    this.#composer.fit();
    this.#log.toEnd();
  }

  hide() {
    this.node.hidden = true;
  }

  /** A phone's keyboard is left down until the shopper asks for it. */
  focus() {
    if (matchMedia("(pointer: coarse)").matches) this.node.focus({ preventScroll: true });
    else this.#composer.focus();
  }

  write(text) {
    this.#composer.write(text);
  }

  update(view) {
    const { owner, agent, writer, loading } = view;
    this.#header.update(owner, agent);
    this.#hint.textContent = this.#hintFor(view);
    this.#log.update({
      items: [...this.#opening(view), ...view.items],
      buttons: view.untouched ? this.#labels.starters.map((title) => ({ title })) : view.buttons,
      writer,
      writerName: writer === "agent" ? agent?.name || this.#labels.person : this.#labels.bot,
      loading,
    });
  }

  #hintFor({ linked }) {
    if (!navigator.onLine) return this.#labels.offline;
    return linked ? "" : this.#labels.reconnecting;
  }

  /** The greeting is the widget's own and stands above the shopper's first words, also after a reload. */
  #opening({ loading, storeSpokeFirst, restarted }) {
    const lines = [];
    if (restarted) lines.push({ key: "restarted", from: "system", text: this.#labels.restarted });
    if (!loading && !storeSpokeFirst) lines.push({ key: "greeting", from: "bot", text: this.#greeting });
    return lines.map((line) => ({ ...line, cards: [], at: "" }));
  }
}

/** On a phone the open chat does. */
export function coversPage() {
  return narrow.matches;
}

/** A page the shopper has gone on to must not come up covered; one reloaded under an open chat may. */
export function mayReopen() {
  const [visit] = performance.getEntriesByType("navigation");
  return !coversPage() || visit?.type === "reload";
}

/** Browsers lay the on-screen keyboard over fixed elements. */
function followKeyboard(panel) {
  const view = window.visualViewport;
  const follow = () => {
    panel.style.setProperty("--seen-height", `${view.height}px`);
    panel.style.setProperty("--seen-top", `${view.offsetTop}px`);
  };
  view.addEventListener("resize", follow);
  view.addEventListener("scroll", follow);
  follow();
}
