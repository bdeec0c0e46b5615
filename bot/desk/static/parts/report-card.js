import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { reportQuery } from "../model/report-query.js";

const ROOT = new URL("../api/desk/reports/", document.baseURI);

/**
 * One figure: its name, how it is counted, what it shows, and its CSV.
 * @param {string} name  also of the CSV
 * @param {boolean} empty  whether there is nothing to show
 * @param {...(Node|string)} content
 */
export function reportCard(name, empty, ...content) {
  return h(
    "section",
    { class: "card report-card", "data-figure": name, "aria-labelledby": `report-${name}` },
    h("header", {}, h("h2", { id: `report-${name}` }, t(`reports.${name}`)), csvLink(name)),
    h("p", { class: "quiet definition" }, t(`reports.${name}.means`)),
    empty ? h("p", { class: "nothing" }, t(`reports.${name}.none`)) : content,
  );
}

function csvLink(name) {
  const href = new URL(`${name}?${reportQuery()}`, ROOT).href;
  return h("a", { class: "csv", href, download: "", "aria-label": `CSV: ${t(`reports.${name}`)}` }, "CSV");
}
