import { h } from "../lib/dom.js";
import { date, duration, percent } from "../lib/format.js";
import { t } from "../lib/text.js";
import { reportQuery } from "../model/report-query.js";
import { here } from "../model/route.js";
import { LoadedPage } from "./loaded-page.js";
import * as figures from "./report-figures.js";
import { reportFilters } from "./report-filters.js";

const ORDER = ["volume", "outcomes", "reasons", "waits", "ratings", "intents", "languages", "channels", "unanswered", "late"];

/** `<reports-page>`: what happened in a period, each figure with its definition and its CSV. */
export class ReportsPage extends LoadedPage {
  words = "reports";

  connected() {
    super.connected();
    this.follow(window, "hashchange", () => here().page === "reports" && this.refresh());
  }

  load() {
    return this.desk.api.call("GET", `reports?${reportQuery()}`);
  }

  build(report) {
    this.#showFilters(report);
    return [
      h("p", { class: "quiet report-period" }, t("reports.shown", { ...report, from: day(report.from), to: day(report.to) })),
      h("dl", { class: "tiles" }, tiles(report)),
      h("div", { class: "report-grid" }, ORDER.map((name) => figures[name](report))),
    ];
  }

  /** The filters are drawn anew with what the server knows; whoever uses them keeps the focus. */
  #showFilters(report) {
    const focused = [...this.tools.querySelectorAll("button, select, input")].indexOf(document.activeElement);
    this.tools.replaceChildren(reportFilters(report));
    if (focused >= 0) this.tools.querySelectorAll("button, select, input")[focused]?.focus();
  }
}

const day = (iso) => date(`${iso}T12:00`);

function tiles(report) {
  const { volume, outcomes, waits, ratings, languages } = report;
  const known = outcomes.bot + outcomes.back + outcomes.person;
  const messages = volume.reduce((total, day) => total + figures.amountOf(day, "messages"), 0);
  const { median } = waits.first_answer;
  return [
    tile("conversations", languages.reduce((total, { count }) => total + count, 0)),
    tile("messages", messages),
    tile("by_bot", known ? percent(outcomes.bot / known) : null),
    tile("asked", waits.asked),
    tile("first_answer", median === null ? null : duration(median)),
    tile("rating", ratings.average),
  ];
}

function tile(name, value) {
  const shown = value === null ? h("span", { class: "quiet" }, t("reports.unknown")) : String(value);
  return h("div", { class: "card tile" }, h("dt", {}, t(`reports.tile.${name}`)), h("dd", {}, shown));
}

customElements.define("reports-page", ReportsPage);
