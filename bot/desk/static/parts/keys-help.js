import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { KEYS, shortcuts } from "../model/shortcuts.js";
import { openDialog } from "./dialog.js";

const SIGNS = { Escape: "Esc", j: "j ↓", k: "k ↑" };

/** Shows the keys, and the switch for agents whom single keys disturb. @returns {true} */
export function openKeysHelp() {
  const rows = KEYS.map(([key, deed]) => [h("dt", {}, caps(key)), h("dd", {}, t(`keys.${deed}`))]);
  openDialog(
    t("keys.title"),
    h(
      "dl",
      { class: "keys" },
      rows,
      h("dt", {}, h("kbd", {}, "Enter"), h("kbd", {}, "Ctrl Enter")),
      h("dd", {}, t("keys.send")),
      h("dt", {}, h("kbd", {}, "/")),
      h("dd", {}, t("keys.saved")),
      h("dt", {}, h("kbd", {}, "Shift Enter")),
      h("dd", {}, t("keys.line")),
    ),
    h(
      "label",
      { class: "switch" },
      h("input", {
        type: "checkbox",
        checked: shortcuts.on,
        onchange: ({ target }) => (shortcuts.on = target.checked),
      }),
      h("span", {}, t("keys.switch")),
    ),
  );
  return true;
}

const caps = (key) => (SIGNS[key] ?? key).split(" ").map((sign) => h("kbd", {}, sign));
