import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { icon } from "../lib/icons.js";
import { keyed } from "../lib/keyed.js";
import { t } from "../lib/text.js";
import { here } from "../model/route.js";
import { conversationRow } from "./conversation-row.js";
import { emptyState } from "./empty-state.js";
import { ListFilters } from "./list-filters.js";
import { rowSkeletons } from "./skeletons.js";

/** `<conversation-list>`: the filter and the rows of the view; j and k move the focus from row to row. */
export class ConversationList extends DeskElement {
  #state;

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.input = h("input", {
      type: "search",
      class: "input",
      placeholder: t("filter"),
      "aria-label": t("filter.label"),
      autocomplete: "off",
      value: this.desk.inbox.filter,
      oninput: () => this.desk.inbox.search(this.input.value),
    });
    this.heading = h("h1", { class: "sr-only", tabindex: "-1" });
    this.rows = h("ul", { class: "rows" });
    this.note = h("p", { class: "list-note" }, t("search.results"));
    this.further = h("button", { type: "button", class: "button list-more", onclick: () => this.desk.inbox.load(true) }, t("list.more"));
    this.state = h("div", { class: "list-state", role: "status" });
    this.replaceChildren(
      this.heading,
      h("div", { class: "list-head" }, h("label", { class: "filter" }, icon("search"), this.input), new ListFilters(this.desk)),
      this.note,
      this.rows,
      this.further,
      this.state,
    );
    this.follow(this.desk.inbox, "change", () => this.#draw());
    this.follow(this.desk.drafts, "change", () => this.#draw());
    this.follow(window, "hashchange", () => this.#draw());
    this.#draw();
  }

  /** @param {1|-1} step @returns {true} */
  move(step) {
    const links = [...this.rows.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const open = links.findIndex((link) => link.hasAttribute("aria-current"));
    const next = at >= 0 ? at + step : Math.max(0, open);
    links[Math.min(links.length - 1, Math.max(0, next))]?.focus();
    return true;
  }

  focusFilter() {
    this.input.focus();
    this.input.select();
    return true;
  }

  /** @returns {boolean} whether the filter had the focus */
  leaveFilter() {
    if (document.activeElement !== this.input) return false;
    if (this.input.value) {
      this.input.value = "";
      this.desk.inbox.search("");
    } else this.takeFocus();
    return true;
  }

  takeFocus() {
    (this.rows.querySelector(`a[data-id="${CSS.escape(this.last ?? "")}"]`) ?? this.heading).focus();
  }

  #draw() {
    const { inbox, session, drafts } = this.desk;
    const { view, id } = here();
    this.last = id ?? this.last;
    this.heading.textContent = t(`view.${view}`);
    this.setAttribute("aria-busy", String(inbox.loading));
    const rows = inbox.rows.map((summary) => ({
      summary,
      view,
      current: summary.id === id,
      draft: summary.id !== id && drafts.has(summary.id),
      me: session.me?.id,
    }));
    keyed(this.rows, rows, { key: ({ summary }) => summary.id, build: conversationRow });
    this.note.hidden = !inbox.filter.trim() || !rows.length;
    this.further.hidden = !inbox.more;
    this.#drawState(this.#instead(inbox, rows.length));
  }

  /** What stands where rows would be; null when there are rows. */
  #instead({ problem, empty, loading, filter, view, isNarrowed: narrowed }, shown) {
    if (problem && empty) return "problem";
    if (loading && empty) return "loading";
    if (shown) return null;
    if (loading && filter) return "loading";
    return filter || narrowed ? "filter" : view;
  }

  // A live region drawn anew would be read out anew, so it is left alone while it says the same.
  #drawState(what) {
    if (what === this.#state) return;
    this.#state = what;
    if (what === "problem") this.state.replaceChildren(this.#problem(this.desk.inbox.problem));
    else if (what === "loading") this.state.replaceChildren(...rowSkeletons());
    else if (what === null) this.state.replaceChildren();
    else this.state.replaceChildren(emptyState(what === "filter" ? "search" : what, `empty.${what}`));
  }

  #problem(text) {
    const retry = h("button", { type: "button", class: "button", onclick: () => this.desk.inbox.load() }, t("retry"));
    return h("div", { class: "empty" }, icon("warning"), h("p", {}, text), retry);
  }
}

customElements.define("conversation-list", ConversationList);
