import { h } from "../lib/dom.js";
import { t, wording } from "../lib/text.js";
import { openDialog } from "./dialog.js";

/**
 * Lets an agent find an intent by its words; Enter takes the first that is left.
 * @param {string} text  the message it is for
 * @param {string[]} intents
 * @returns {Promise<string|null>}  null when none was chosen
 */
export function chooseIntent(text, intents) {
  return new Promise((resolve) => {
    const named = intents.map((name) => ({ name, words: wording("intent", name) })).sort((a, b) => a.words.localeCompare(b.words));
    const list = h("ul", { class: "intents" });
    const search = h("input", { class: "input", type: "search", autofocus: true, autocomplete: "off", oninput: () => draw() });
    const found = () => named.filter(({ name, words }) => matches(`${words} ${name}`, search.value));
    const draw = () => list.replaceChildren(...found().map((each) => h("li", {}, choice(each, () => dialog.close(each.name)))));
    const form = h(
      "form",
      { class: "intent-chooser", onsubmit: (event) => (event.preventDefault(), found()[0] && dialog.close(found()[0].name)), onkeydown: walk },
      h("p", { class: "said" }, text),
      h("label", { class: "field" }, h("span", {}, t("unanswered.search")), search),
      list,
    );
    const dialog = openDialog(t("unanswered.intent"), form);
    dialog.addEventListener("close", () => resolve(dialog.returnValue || null));
    draw();
    search.focus();
  });
}

function choice({ name, words }, onclick) {
  return h("button", { type: "button", class: "intent", onclick }, words, h("span", { class: "quiet" }, name));
}

/** The arrows go through the list, and back to the search above it. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const places = [...event.currentTarget.querySelectorAll("input, .intent")];
  places[places.indexOf(document.activeElement) + step]?.focus();
}

function matches(words, search) {
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => words.toLocaleLowerCase().includes(part));
}
