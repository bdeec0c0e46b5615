import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { languageName } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { unfilled } from "../model/saved-replies.js";

const LIST = "saved-reply-list";

/**
 * `<saved-reply-picker>`: opens over the composer when a reply begins with "/", and finds by what is typed after it.
 * The arrows choose, Enter puts the text in with its fields filled and the first open one selected, Escape closes.
 */
export class SavedReplyPicker extends DeskElement {
  #found = [];
  #at = 0;
  #asked = 0;
  #dismissed = false;

  /** @param {import("../model/desk.js").Desk} desk @param {HTMLTextAreaElement} text */
  constructor(desk, text) {
    super();
    this.desk = desk;
    this.text = text;
  }

  connected() {
    this.list = h("ul", { id: LIST, role: "listbox", "aria-label": t("saved") });
    this.state = h("p", { class: "quiet", role: "status" });
    this.hidden = true;
    this.replaceChildren(this.list, this.state);
    this.text.setAttribute("aria-controls", LIST);
    this.text.setAttribute("aria-autocomplete", "list");
  }

  /** A button for a mouse and for a phone, as if "/" had been typed. */
  opener() {
    const open = () => {
      this.text.focus();
      if (this.text.value) this.desk.notices.tell(t("saved.not_empty"));
      else this.#write("/");
    };
    const words = { title: t("saved.open"), "aria-label": t("saved") };
    return h("button", { type: "button", class: "icon-button", ...words, onclick: open }, icon("saved"));
  }

  /** What stands in the composer has changed. @param {"reply"|"note"} kind */
  async typed(kind) {
    const { value } = this.text;
    if (kind !== "reply" || !value.startsWith("/") || value.includes("\n")) return this.close();
    if (this.#dismissed) return;
    const turn = ++this.#asked;
    try {
      const language = this.desk.thread.conversation?.language ?? "en";
      const found = await this.desk.savedReplies.find(value.slice(1), language);
      if (turn === this.#asked) this.#show(found);
    } catch (problem) {
      this.#show([], problem.message);
    }
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the key was meant for the list */
  press(event) {
    if (this.hidden || event.isComposing) return false;
    if (event.key === "Escape") this.#dismiss();
    else if (event.key === "ArrowDown") this.#move(1);
    else if (event.key === "ArrowUp") this.#move(-1);
    else if ((event.key === "Enter" || event.key === "Tab") && this.#found.length) this.#pick(this.#at);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  close() {
    this.#asked++;
    this.#dismissed = false;
    this.hidden = true;
    this.text.removeAttribute("aria-activedescendant");
  }

  #dismiss() {
    this.close();
    this.#dismissed = true;
  }

  #show(found, problem = "") {
    this.#found = found;
    this.#at = 0;
    this.list.hidden = !found.length;
    this.list.replaceChildren(...found.map((reply, index) => this.#option(reply, index)));
    this.state.textContent = problem || (found.length ? "" : t("saved.none"));
    this.state.hidden = !this.state.textContent;
    this.hidden = false;
    this.#move(0);
  }

  #option({ title, text, language }, index) {
    const foreign = language !== this.desk.thread.conversation?.language;
    return h(
      "li",
      { role: "option", id: `${LIST}-${index}`, onmousedown: (event) => event.preventDefault(), onclick: () => this.#pick(index) },
      h("strong", {}, title, foreign && h("span", { class: "pill" }, languageName(language))),
      h("span", { class: "quiet", lang: language }, text),
    );
  }

  #move(step) {
    if (!this.#found.length) return;
    this.#at = (this.#at + step + this.#found.length) % this.#found.length;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.#at)));
    this.text.setAttribute("aria-activedescendant", `${LIST}-${this.#at}`);
    this.list.children[this.#at].scrollIntoView({ block: "nearest" });
  }

  async #pick(index) {
    const { text } = this.#found[index];
    const filled = await this.desk.savedReplies.fill(text, this.desk.thread, this.desk.session.me);
    this.close();
    this.#write(filled);
    const [first] = unfilled(filled);
    const start = first ? filled.indexOf(first) : filled.length;
    this.text.focus();
    this.text.setSelectionRange(start, start + (first?.length ?? 0));
  }

  /** As if it had been typed. */
  #write(text) {
    this.text.value = text;
    this.text.dispatchEvent(new InputEvent("input"));
  }
}

customElements.define("saved-reply-picker", SavedReplyPicker);
