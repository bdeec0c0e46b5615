import { h } from "../lib/dom.js";
import { languageName } from "../lib/format.js";
import { t } from "../lib/text.js";
import { ask, openDialog } from "./dialog.js";
import { emptyState } from "./empty-state.js";
import { field, submitting } from "./form.js";
import { LoadedPage } from "./loaded-page.js";
import { table } from "./table.js";

/** `<saved-replies-page>`: what agents find with "/", written in the shop's languages. */
export class SavedRepliesPage extends LoadedPage {
  words = "saved-replies";

  load() {
    this.desk.savedReplies.forget();
    return this.desk.savedReplies.load();
  }

  build({ replies, languages, fields }) {
    this.languages = languages;
    this.fields = fields;
    const add = h("button", { type: "button", class: "button primary", onclick: () => this.#edit(null) }, t("saved-replies.add"));
    this.tools.replaceChildren(add);
    if (!replies.length) return [emptyState("note", "empty.saved-replies")];
    const heads = ["title", "text", "languages"].map((name) => t(`saved-replies.${name}`));
    return [table(t("saved-replies.title"), [...heads, ""], replies.map((reply) => this.#row(reply)))];
  }

  #row(reply) {
    const { title, texts } = reply;
    const missing = this.languages.filter((code) => !texts[code]);
    const first = this.languages.find((code) => texts[code]);
    const act = (key, onclick) =>
      h("button", { type: "button", class: "button small", "aria-label": t(`${key}.of`, { title }), onclick }, t(key));
    return [
      h("strong", {}, title),
      h("span", { lang: first, class: "clamp" }, texts[first] ?? ""),
      missing.length
        ? t("saved-replies.missing", { languages: missing.map(languageName).join(", ") })
        : t("saved-replies.complete"),
      h("span", { class: "row-tools" }, act("edit", () => this.#edit(reply)), act("delete", () => this.#remove(reply))),
    ];
  }

  #edit(reply) {
    const send = async ({ title, ...texts }) => {
      const path = reply ? `saved-replies/${reply.id}` : "saved-replies";
      await this.desk.api.call("POST", path, { title, texts });
      dialog.close();
      this.desk.notices.tell(t("saved-replies.saved"));
      await this.refresh();
    };
    const form = h(
      "form",
      { class: "reply-form", onsubmit: (event) => submitting(event, send) },
      field(t("saved-replies.title-field"), { name: "title", maxlength: 80, value: reply?.title ?? "", autofocus: true }),
      h("p", { class: "quiet" }, t("saved-replies.fields", { fields: this.fields.map((name) => `{${name}}`).join(" ") })),
      this.languages.map((code) => textField(code, reply?.texts[code] ?? "")),
      h("p", { class: "form-problem", role: "alert" }),
      h("footer", {}, h("button", { class: "button primary" }, t("save"))),
    );
    const dialog = openDialog(t(reply ? "saved-replies.edit" : "saved-replies.add"), form);
    dialog.classList.add("roomy");
  }

  async #remove({ id, title }) {
    const words = { title: t("saved-replies.ask", { title }), text: t("saved-replies.gone"), confirm: t("delete") };
    if (!(await ask(words))) return;
    try {
      await this.desk.api.call("DELETE", `saved-replies/${id}`);
      this.desk.notices.tell(t("saved-replies.deleted"));
    } catch (problem) {
      this.desk.notices.warn(problem.message);
    }
    await this.refresh();
  }
}

function textField(code, text) {
  const area = h("textarea", { class: "input", name: code, lang: code, dir: "auto", rows: 3, maxlength: 4000 });
  area.value = text;
  return h("label", { class: "field" }, h("span", {}, languageName(code)), area);
}

customElements.define("saved-replies-page", SavedRepliesPage);
