import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { here } from "../model/route.js";
import { emptyState } from "./empty-state.js";
import { LoadedPage } from "./loaded-page.js";
import { TemplateEditor } from "./template-editor.js";
import { TemplateList } from "./template-list.js";

/** `<templates-page>`: every text by topic, and beside them the one that is open. #/admin/templates/language.key */
export class TemplatesPage extends LoadedPage {
  words = "templates";
  drafts = new Map(); // what was typed and not saved, by language and key; outlives a look at another text
  #open = "";

  connected() {
    this.follow(window, "hashchange", () => this.#moved());
    super.connected();
  }

  /** The language and the text the address names. */
  get place() {
    const [language, key] = (here().item ?? "").split(".");
    return { language: language || null, key: key || null };
  }

  load() {
    const { language } = this.place;
    return this.desk.api.call("GET", `templates${language ? `?language=${encodeURIComponent(language)}` : ""}`);
  }

  build(answer) {
    this.language = this.place.language ?? answer.languages[0];
    this.list = new TemplateList(this, answer);
    this.room = h("div", { class: "template-room" });
    this.#open = "";
    this.#show();
    return [...notes(answer), h("div", { class: "template-columns" }, this.list, this.room)];
  }

  /** The list follows what was saved. @param {object} detail  of the text */
  changed({ key, language, own, ours }) {
    this.list.changed(key, language, own ?? ours, own !== null);
  }

  /** Shows the open text, or says how to open one. */
  #show() {
    const { key } = this.place;
    this.classList.toggle("template-open", Boolean(key));
    const open = `${this.language}.${key}`;
    if (open === this.#open) return;
    this.#open = open;
    const shown = key ? new TemplateEditor(this, this.language, key) : emptyState("note", "empty.template");
    this.room.replaceChildren(shown);
    this.list.mark(key);
  }

  #moved() {
    if (here().part !== "templates" || !this.room) return;
    const language = this.place.language ?? this.language;
    if (language === this.language) this.#show();
    else this.refresh();
  }
}

function notes({ faults, read_only: readOnly }) {
  const note = (heading, lines) =>
    h(
      "div",
      { class: "template-note warn", role: "alert" },
      icon("warning"),
      h("div", {}, h("strong", {}, heading), lines.map((line) => h("p", {}, line))),
    );
  return [
    readOnly && note(t("templates.read_only"), [readOnly]),
    faults.length > 0 && note(t("templates.file_faults"), faults),
  ].filter(Boolean);
}

customElements.define("templates-page", TemplatesPage);
