import { el, icon } from "./dom.js";
import { fill } from "./language.js";

/** The hub takes no more. */
const LIMIT = 4000;
const TYPING_EVERY = 3000;

/** Where the shopper writes; a draft survives a reload. */
export class Composer {
  #labels;
  #actions;
  #drafts;
  #toldTyping = 0;
  #field;
  #button;
  #count;

  constructor(labels, drafts, actions) {
    this.#labels = labels;
    this.#drafts = drafts;
    this.#actions = actions;
    this.#field = el("textarea", {
      rows: 1, dir: "auto", enterkeyhint: "send", placeholder: labels.placeholder, "aria-label": labels.placeholder,
      "aria-describedby": "count", oninput: () => this.#typed(), onkeydown: (event) => this.#pressed(event),
      onpaste: (event) => this.#sendPhotos(event.clipboardData.files) && event.preventDefault(),
    });
    const file = el("input", {
      type: "file", accept: "image/*", hidden: true,
      onchange: () => {
        this.#sendPhotos(file.files);
        file.value = "";
      },
    });
    const photo = el(
      "button",
      { type: "button", class: "add-photo", "aria-label": labels.sendPhoto, title: labels.sendPhoto, onclick: () => file.click() },
      icon("photo", 22),
    );
    this.#button = el("button", { type: "submit", class: "send", "aria-label": labels.send, title: labels.send }, icon("send"));
    this.#count = el("p", { class: "count", id: "count", role: "status" });
    this.node = el(
      "form",
      { class: "composer", onsubmit: (event) => this.#submitted(event) },
      el("div", { class: "field" }, this.#field, file, photo, this.#button),
      this.#count,
    );
    this.write(drafts.read("draft") ?? "");
  }

  write(text) {
    this.#field.value = text;
    this.#refresh();
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  /** Fits the field to its text; needed again once the panel is in sight. */
  fit() {
    this.#field.style.blockSize = "auto";
    this.#field.style.blockSize = `${this.#field.scrollHeight}px`;
  }

  /** @returns {boolean} whether there were any */
  #sendPhotos(files) {
    const photos = [...files].filter(({ type }) => type.startsWith("image/"));
    for (const photo of photos) this.#actions.onSendPhoto(photo);
    return photos.length > 0;
  }

  #typed() {
    this.#refresh();
    if (Date.now() - this.#toldTyping < TYPING_EVERY) return;
    this.#toldTyping = Date.now();
    this.#actions.onTyping();
  }

  #pressed(event) {
    // Enter that picks a word in an input method sends nothing; Safari tells it by key code 229 only.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    this.#submitted(event);
  }

  #submitted(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    if (this.#button.disabled) return;
    this.write("");
    this.#actions.onSend(text);
  }

  #refresh() {
    const text = this.#field.value;
    // In characters, as the hub counts them.
    const { length } = [...text.trim()];
    this.#drafts.write("draft", text || null);
    this.#button.disabled = length === 0 || length > LIMIT;
    this.#count.textContent = length > LIMIT ? fill(this.#labels.over, { count: length - LIMIT }) : "";
    this.fit();
  }
}
