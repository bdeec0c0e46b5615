import { h } from "../lib/dom.js";
import { languageName } from "../lib/format.js";
import { t } from "../lib/text.js";
import { changeReport, PERIODS, reportQuery } from "../model/report-query.js";

const DAY = 86_400_000;
const MONTH = 29 * DAY;
const MOST_DAYS = 366;

/**
 * Period, channel and language of a report; each change goes into the address.
 * @param {{from: string, to: string, channels_known: string[], languages_offered: string[]}} report  that is shown
 */
export function reportFilters({ from, to, channels_known: channels, languages_offered: languages }) {
  const query = reportQuery();
  return h(
    "div",
    { class: "report-filters" },
    h(
      "div",
      { class: "segments", role: "group", "aria-label": t("reports.period") },
      PERIODS.map((days) => segment(t("reports.days", { n: days }), query.get("days") === days, { days, from: "", to: "" })),
      segment(t("reports.custom"), query.has("from"), { days: "", from, to }),
    ),
    query.has("from") && dates(from, to),
    choice("channel", channels, query, (name) => t(`channel.${name}`)),
    choice("language", languages, query, languageName),
  );
}

function segment(words, chosen, change) {
  const onclick = () => changeReport(change);
  return h("button", { type: "button", class: "segment", "aria-pressed": String(chosen), onclick }, words);
}

function dates(from, to) {
  const change = (name) => ({ target }) => target.value && changeReport(span({ from, to }, name, target.value));
  const input = (name, value) => h("input", { class: "input", type: "date", required: true, value, onchange: change(name) });
  return [labelled("from", input("from", from)), labelled("to", input("to", to))];
}

/** The chosen day, and the other end of the period: moved along where it would be before it or more than a year off. */
function span(ends, name, day) {
  const changed = { ...ends, [name]: day };
  const days = (Date.parse(changed.to) - Date.parse(changed.from)) / DAY;
  if (days >= 0 && days < MOST_DAYS) return changed;
  const other = new Date(Date.parse(day) + (name === "from" ? MONTH : -MONTH)).toISOString().slice(0, 10);
  return { from: other, to: other, [name]: day };
}

function choice(name, values, query, words) {
  const chosen = query.get(name) ?? "";
  const offered = chosen && !values.includes(chosen) ? [...values, chosen] : values;
  const options = ["", ...offered].map((value) =>
    h("option", { value, selected: value === chosen }, value ? words(value) : t("reports.all")),
  );
  return labelled(name, h("select", { class: "input", onchange: ({ target }) => changeReport({ [name]: target.value }) }, options));
}

function labelled(name, input) {
  return h("label", { class: "filter-field" }, h("span", {}, t(`reports.${name}`)), input);
}
