import { h } from "../lib/dom.js";
import { languageName } from "../lib/format.js";
import { t } from "../lib/text.js";
import { changeReport, PERIODS, reportQuery } from "../model/report-query.js";

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
  const input = (name, value, limits) =>
    h(
      "label",
      { class: "filter-field" },
      h("span", {}, t(`reports.${name}`)),
      h("input", { class: "input", type: "date", required: true, value, ...limits, onchange: ({ target }) => target.value && changeReport({ [name]: target.value }) }),
    );
  return [input("from", from, { max: to }), input("to", to, { min: from })];
}

function choice(name, values, query, words) {
  const chosen = query.get(name) ?? "";
  const offered = chosen && !values.includes(chosen) ? [...values, chosen] : values;
  const options = ["", ...offered].map((value) =>
    h("option", { value, selected: value === chosen }, value ? words(value) : t("reports.all")),
  );
  return h(
    "label",
    { class: "filter-field" },
    h("span", {}, t(`reports.${name}`)),
    h("select", { class: "input", onchange: ({ target }) => changeReport({ [name]: target.value }) }, options),
  );
}
