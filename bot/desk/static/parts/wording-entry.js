import { h } from "../lib/dom.js";
import { languageName, percent, when } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { address } from "../model/route.js";

const OUT_OF_SCOPE = "out_of_scope";
const IGNORED = "";

/**
 * One message that was not understood, and what may be done with it.
 * @param {{text: string, language: string, times: number, at: string, conversation: string,
 *   guesses: {intent: string, confidence: number}[]}} each
 * @param {boolean} chosen  whether the keys mean this one
 * @param {{choose: () => void, teach: (intent: string) => void, ask: () => void}} deeds
 */
export function wordingEntry(each, chosen, { choose, teach, ask }) {
  const { text, language, times, at, conversation, guesses } = each;
  const place = h("a", { href: address({ view: "open", id: conversation }) }, t("unanswered.conversation"));
  const about = [languageName(language), t("unanswered.times", { n: times }), when(at)].join(" · ");
  const deed = (key, words, run, primary = false) =>
    h("button", { type: "button", class: `button small${primary ? " guess" : ""}`, onclick: run }, h("kbd", {}, key), h("span", {}, words));
  return h(
    "li",
    { class: "card wording", tabindex: "-1", "aria-current": chosen, onfocusin: choose },
    h("p", { class: "said", lang: language }, text),
    h("p", { class: "quiet" }, about, " · ", place),
    h(
      "div",
      { class: "wording-deeds" },
      guesses.map(({ intent, confidence }, index) =>
        deed(String(index + 1), `${wording("intent", intent)} ${percent(confidence)}`, () => teach(intent), true),
      ),
      deed("I", t("unanswered.intent"), ask),
      deed("O", t("unanswered.outside"), () => teach(OUT_OF_SCOPE)),
      deed("X", t("unanswered.ignore"), () => teach(IGNORED)),
    ),
  );
}
