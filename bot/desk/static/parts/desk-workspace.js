import { DeskElement } from "../lib/element.js";
import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { here } from "../model/route.js";
import { meaning } from "../model/shortcuts.js";
import { deeds } from "./deeds.js";
import { ConversationList } from "./conversation-list.js";
import { ConversationPane } from "./conversation-pane.js";
import { CustomerPanel } from "./customer-panel.js";
import { DeskPage } from "./desk-page.js";
import { ElsewhereNote } from "./elsewhere-note.js";
import { TopBar } from "./top-bar.js";
import { ViewTabs } from "./view-tabs.js";

/** `<desk-workspace>`: the panes. Its data-pane says which one a phone shows; wider screens show several. */
export class DeskWorkspace extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.list = new ConversationList(this.desk);
    this.pane = new ConversationPane(this.desk);
    this.side = new CustomerPanel(this.desk);
    this.page = new DeskPage(this.desk);
    this.replaceChildren(
      new TopBar(this.desk),
      new ViewTabs(this.desk),
      h("main", {}, this.list, h("div", { class: "pane" }, this.pane, new ElsewhereNote(this.desk))),
      this.side,
      this.page,
    );
    this.follow(window, "hashchange", () => this.#arrive());
    this.follow(document, "keydown", (event) => this.#press(event));
    this.follow(this.desk.inbox, "change", () => this.#title());
    this.#arrive();
    this.#title();
  }

  #arrive() {
    const { page, id, details } = here();
    this.dataset.page = page;
    this.dataset.pane = id ? (details ? "details" : "conversation") : "list";
    this.#rescueFocus();
  }

  /** Focus must not stay in a pane that has just been hidden. */
  #rescueFocus() {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement?.checkVisibility()) return;
    if (this.dataset.page !== "inbox") return this.page.takeFocus();
    const pane = { list: this.list, conversation: this.pane, details: this.side }[this.dataset.pane];
    return pane.takeFocus();
  }

  #press(event) {
    if (document.querySelector("dialog[open], :popover-open")) return;
    const meant = meaning(event);
    if (!meant || (here().page !== "inbox" && meant !== "help") || !deeds[meant](this, event)) return;
    event.preventDefault();
  }

  #title() {
    const { queue } = this.desk.inbox.counts;
    document.title = queue ? t("title.waiting", { n: queue }) : t("title");
  }
}

customElements.define("desk-workspace", DeskWorkspace);
