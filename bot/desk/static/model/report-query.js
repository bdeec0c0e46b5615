import { here } from "./route.js";

export const PERIODS = ["7", "30", "90"];
const DEFAULT = "30";
const NAMES = ["days", "from", "to", "channel", "language"];

/**
 * What a report is about, kept in the address: #/reports/days=30&channel=telegram.
 * @returns {URLSearchParams}
 */
export function reportQuery() {
  const asked = new URLSearchParams(here().part ?? "");
  const query = new URLSearchParams(NAMES.filter((name) => asked.get(name)).map((name) => [name, asked.get(name)]));
  if (!query.has("from")) query.set("days", query.get("days") ?? DEFAULT);
  return query;
}

/** @param {Object<string, string>} change  an empty value removes the name */
export function changeReport(change) {
  const query = reportQuery();
  for (const [name, value] of Object.entries(change)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  location.hash = `#/reports/${query}`;
}
