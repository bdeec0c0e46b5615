import { h } from "../lib/dom.js";
import { languageName, when } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { table } from "./table.js";

const TONES = { waiting: "wait", trained: "good", ignored: "done" };

/**
 * What was decided, and what became of it.
 * @param {{id: string, text: string, language: string, intent: string, agent: string, at: string, state: string}[]} lessons
 * @param {(lesson: Object) => void} undo
 */
export function lessonTable(lessons, undo) {
  const heads = ["text", "intent", "state", "by"].map((name) => t(`unanswered.column.${name}`));
  const rows = lessons.map((lesson) => {
    const { text, language, intent, agent, at, state } = lesson;
    return [
      h("span", {}, h("span", { lang: language }, text), h("span", { class: "quiet block" }, languageName(language))),
      intent ? wording("intent", intent) : t("unanswered.ignored"),
      h("span", {}, h("span", { class: `pill ${TONES[state] ?? "warn"}` }, t(`unanswered.state.${state}`)), reason(state) ?? ""),
      h("span", {}, agent, h("span", { class: "quiet block" }, when(at))),
      h("button", { type: "button", class: "button small", onclick: () => undo(lesson) }, t("unanswered.undo")),
    ];
  });
  return table(t("unanswered.column.decided"), [...heads, ""], rows);
}

function reason(state) {
  return state in TONES ? null : h("span", { class: "quiet block" }, t(`unanswered.why.${state}`));
}
