import { ChatApi } from "./api.js";
import { Conversation } from "./conversation.js";
import { el } from "./dom.js";
import { dateFormats, loadLabels, pickLanguage } from "./language.js";
import { Launcher } from "./launcher.js";
import { Memory, Tabs } from "./memory.js";
import { coversPage, mayReopen, Panel } from "./panel.js";
import { loadStyles } from "./styles.js";

/** `<waybill-chat>`: launcher and panel, open or closed, read or unread. */
class WaybillChat extends HTMLElement {
  #conversation;
  #launcher;
  #panel;
  #shared;
  #tabs;
  #focusBack = null;

  /** @param {Settings & {labels: Labels, styles: CSSStyleSheet[]}} settings */
  constructor({ hub, labels, styles, language, position, identity, ...store }) {
    super();
    const own = new Memory("sessionStorage", hub.host);
    this.#shared = new Memory("localStorage", hub.host);
    this.#tabs = new Tabs(hub.host, (open) => this.#follow(open), () => this.#conversation.resume());
    this.#conversation = new Conversation(
      new ChatApi(hub), { shared: this.#shared, own }, { identity, language },
    );
    this.#launcher = new Launcher(labels, () => (this.#panel.isOpen ? this.close() : this.open()));
    this.#panel = new Panel({ labels, dates: dateFormats(language) }, store, own, this.#actions());
    this.#draw(styles, { lang: language, dir: direction(labels), class: corner(position, direction(labels)) });
    this.#conversation.addEventListener("change", () => this.#update());
    for (const event of ["online", "offline", "focus"]) window.addEventListener(event, () => this.#update());
  }

  connectedCallback() {
    this.#conversation.resume();
    if (this.#shared.read("open") && mayReopen()) this.#show();
  }

  /**
   * A store's own "Chat with us" button may call it.
   *
   * @param {string} [draft] words for the shopper to send or to change
   */
  open(draft) {
    const focused = document.activeElement;
    this.#focusBack = focused && focused !== document.body && focused !== this ? focused : null;
    if (draft) this.#panel.write(draft);
    this.#show();
    this.#panel.focus();
    this.#remember(true);
  }

  close() {
    this.#hide();
    (this.#focusBack ?? this.#launcher).focus();
    this.#remember(false);
  }

  #draw(styles, attributes) {
    const onkeydown = (event) => {
      if (event.key === "Escape" && !event.isComposing && this.#panel.isOpen) this.close();
    };
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = styles;
    root.append(el("div", { ...attributes, onkeydown }, ...this.#launcher.nodes, this.#panel.node));
  }

  #actions() {
    return {
      onClose: () => this.close(),
      onSend: (text) => this.#conversation.say(text),
      onPhoto: (address) => this.#conversation.photo(address),
      onSendPhoto: (file) => this.#conversation.sendPhoto(file),
      onPick: (button) => this.#pick(button),
      onRetry: (clientId) => this.#conversation.retry(clientId),
      onTyping: () => this.#conversation.tellTyping(),
      onRead: () => this.#update(),
    };
  }

  /** The pressed button disappears, and the focus would with it. */
  #pick({ title, payload }) {
    this.#conversation.say(title, payload);
    this.#panel.focus();
  }

  #show() {
    this.#panel.show();
    this.#update();
  }

  #hide() {
    this.#panel.hide();
    this.#update();
  }

  #remember(open) {
    this.#shared.write("open", open ? "1" : null);
    this.#tabs.tellOpen(open);
  }

  /** What was done in another tab. */
  #follow(open) {
    if (!open) this.#hide();
    else if (!coversPage()) this.#show();
  }

  #update() {
    const { view } = this.#conversation;
    const { lastSeq } = view;
    this.#panel.update(view);
    const read = Number(this.#shared.read("read") ?? 0);
    if (this.#panel.isRead && lastSeq > read) this.#shared.write("read", String(lastSeq));
    const unread = this.#panel.isOpen ? 0 : this.#conversation.unreadAfter(read);
    this.#launcher.update(this.#panel.isOpen, unread);
  }
}

/** The page's, so that the chat is mirrored with it; a language that is written from the right needs none. */
function direction(labels) {
  return labels.direction === "rtl" ? "rtl" : getComputedStyle(document.documentElement).direction;
}

/** The merchant's wish, else where lines end. */
function corner(position, direction) {
  const left = position === "left" || (position !== "right" && direction === "rtl");
  return left ? "chat at-left" : "chat";
}

/**
 * Puts the chat on the page once its words and styles are there.
 *
 * @param {Settings} settings
 */
export async function mountChat({ color, ...settings }) {
  const language = pickLanguage(settings.language, document.documentElement.lang, navigator.language);
  const [labels, styles] = await Promise.all([loadLabels(language), loadStyles(color)]);
  customElements.define("waybill-chat", WaybillChat);
  document.body.append(new WaybillChat({ ...settings, language, labels, styles }));
}
