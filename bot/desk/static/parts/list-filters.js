import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { languageName } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

const CHANNELS = ["widget", "telegram", "facebook"];

/** `<list-filters>`: narrows the list by channel, language and tag, and puts whoever waits longest first. */
export class ListFilters extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.room = h("div", { class: "filter-room" });
    this.mark = h("span", { class: "sr-only" });
    const summary = h("summary", { class: "icon-button", title: t("filters"), "aria-label": t("filters") }, icon("filters"), this.mark);
    this.details = h("details", { ontoggle: () => this.details.open && this.#fill() }, summary, this.room);
    this.replaceChildren(this.details);
    this.follow(this.desk.inbox, "change", () => this.details.classList.toggle("on", this.desk.inbox.isNarrowed));
  }

  async #fill() {
    if (this.room.firstChild) return;
    const [{ tags }, { languages }] = await Promise.all([
      this.desk.api.call("GET", "tags").catch(() => ({ tags: [] })),
      this.desk.savedReplies.load().catch(() => ({ languages: [] })),
    ]);
    this.room.replaceChildren(
      this.#select("channel", CHANNELS.map((name) => [name, t(`channel.${name}`)])),
      this.#select("language", languages.map((code) => [code, languageName(code)])),
      this.#select("tag", tags.map(({ name, conversations }) => [name, `${name} (${conversations})`])),
      this.#select("order", [["waiting", t("filter.order.waiting")]]),
    );
  }

  #select(name, options) {
    const { inbox } = this.desk;
    const choose = ({ target }) => inbox.narrow({ [name]: target.value });
    const all = h("option", { value: "" }, t(`filter.${name}.all`));
    const rest = options.map(([value, words]) => h("option", { value, selected: inbox.narrowed[name] === value }, words));
    return h("label", { class: "field small" }, h("span", {}, t(`filter.${name}`)), h("select", { class: "input", onchange: choose }, all, rest));
  }
}

customElements.define("list-filters", ListFilters);
