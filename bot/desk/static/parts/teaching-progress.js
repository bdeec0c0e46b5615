import { h } from "../lib/dom.js";
import { languageName } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { IGNORED, ROOT } from "../model/teaching.js";

/**
 * How much waits for the next training, the files of it, and what was done last.
 * @param {import("../model/teaching.js").Answer} answer
 * @param {Object | null} last  what was decided last
 * @param {(id: string) => void} undo
 */
export function teachingProgress({ lessons, languages }, last, undo) {
  const waiting = lessons.filter(({ state }) => state === "waiting");
  const files = languages.filter((language) => waiting.some((lesson) => lesson.language === language)).map(fileLink);
  return h(
    "div",
    { class: "card progress" },
    h("p", {}, h("strong", {}, t("unanswered.waiting", { n: waiting.length })), " ", t("unanswered.how")),
    files.length > 0 && h("p", { class: "files" }, t("unanswered.files"), files),
    h("p", { role: "status", class: "last" }, last && told(last, undo)),
  );
}

function told({ id, text, intent }, undo) {
  const words = intent === IGNORED ? t("unanswered.ignored") : wording("intent", intent);
  const button = h("button", { type: "button", class: "button small", onclick: () => undo(id) }, t("unanswered.undo"));
  return [h("span", {}, t("unanswered.told", { text, intent: words })), button];
}

function fileLink(language) {
  const href = new URL(`learned/${language}`, ROOT).href;
  return h("a", { href, download: "" }, languageName(language));
}
