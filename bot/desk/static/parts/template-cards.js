import { h } from "../lib/dom.js";
import { dateAndTime } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { wordChanges } from "./word-changes.js";

/** What is wrong or doubtful about a draft; null while it is being looked at. */
export function verdict(review) {
  if (!review) return [h("p", { class: "quiet" }, t("template.checking"))];
  const { faults, doubts } = review;
  if (!faults.length && !doubts.length) return [h("p", { class: "quiet template-good" }, icon("resolved"), t("template.good"))];
  const told = faults.map(({ line, text }) => t("template.fault", { line, text }));
  return [
    told.length > 0 && note("warn", t("template.faults"), told),
    doubts.length > 0 && note("wait", t("template.doubts"), doubts),
  ].filter(Boolean);
}

export function previewCard(review, language) {
  const previews = review?.previews ?? [];
  const bubbles = previews.map(({ case: cases, text }) =>
    h(
      "li",
      {},
      cases.length > 0 && h("p", { class: "quiet" }, cases.map((each) => t("template.case", each)).join(" · ")),
      h("p", { class: "template-bubble", lang: language }, text || h("span", { class: "quiet", lang: "en" }, t("template.nothing"))),
    ),
  );
  const choices = (review?.choices ?? []).map((choice) => h("li", { class: "template-choice", lang: language }, choice));
  return card(
    "preview",
    bubbles.length ? h("ul", { class: "template-bubbles" }, bubbles) : h("p", { class: "quiet" }, t("template.preview.none")),
    choices.length > 0 && h("ul", { class: "template-choices" }, choices),
  );
}

export function differenceCard(ours, text, language) {
  const same = ours.trim() === text.trim();
  return card("diff", same ? h("p", { class: "quiet" }, t("template.diff.none")) : wordChanges(ours, text, language));
}

export function oursCard(ours, language) {
  return card("ours", h("p", { class: "template-source", lang: language }, ours));
}

export function historyCard(history, language, take) {
  if (!history.length) return card("history", h("p", { class: "quiet" }, t("template.history.none")));
  return card("history", h("ol", { class: "template-history" }, history.map((change) => entry(change, language, take))));
}

/** Theirs with what mine would change, and the two ways on. */
export function conflictCard({ own, ours }, mine, language, keep, yieldToThem) {
  const button = (name, onclick) => h("button", { type: "button", class: "button small", onclick }, t(`template.conflict.${name}`));
  return h(
    "section",
    { class: "template-note warn", role: "alert" },
    icon("warning"),
    h(
      "div",
      {},
      h("h3", { tabindex: "-1" }, t("template.conflict")),
      h("p", {}, t(own === null ? "template.conflict.ours" : "template.conflict.text")),
      wordChanges(own ?? ours, mine, language),
      h("div", { class: "template-buttons" }, button("mine", keep), button("theirs", yieldToThem)),
    ),
  );
}

function entry({ by, at, before, after }, language, take) {
  const what = t(after === null ? "template.history.reset" : "template.history.worded", { name: by });
  const text = after ?? before;
  return h(
    "li",
    {},
    h("p", {}, what, h("span", { class: "quiet" }, ` · ${dateAndTime(at)}`)),
    h("p", { class: after === null ? "template-source template-gone" : "template-source", lang: language }, text),
    h("button", { type: "button", class: "button small", onclick: () => take(text) }, t("template.again")),
  );
}

function card(name, ...body) {
  return h("section", { class: "card" }, h("h3", {}, t(`template.${name}`)), body);
}

function note(look, heading, lines) {
  return h(
    "div",
    { class: `template-note ${look}` },
    icon("warning"),
    h("div", {}, h("strong", {}, heading), h("ul", {}, lines.map((line) => h("li", {}, line)))),
  );
}
