import { h } from "../lib/dom.js";
import { dateAndTime } from "../lib/format.js";
import { t } from "../lib/text.js";
import { snoozeChoices, localValue } from "../model/snooze-times.js";
import { openDialog } from "./dialog.js";
import { submitting } from "./form.js";

/** Asks until when. @returns {Promise<{until: string}|null>} */
export function chooseTime() {
  return new Promise((resolve) => {
    let chosen = null;
    const choose = (until) => {
      chosen = { until: until.toISOString() };
      dialog.close();
    };
    const choices = snoozeChoices(new Date()).map(([name, until], index) =>
      h(
        "button",
        { type: "button", class: "choice", autofocus: index === 0, onclick: () => choose(until) },
        h("span", {}, t(`snooze.${name}`)),
        h("span", { class: "quiet" }, dateAndTime(until.toISOString())),
      ),
    );
    const send = async ({ until }) => {
      if (!(new Date(until) > new Date())) throw new Error(t("snooze.past"));
      choose(new Date(until));
    };
    const dialog = openDialog(t("deed.snooze"), h("div", { class: "choices" }, choices), own((event) => submitting(event, send)));
    dialog.addEventListener("close", () => resolve(chosen));
  });
}

function own(onsubmit) {
  const soon = localValue(new Date(Date.now() + 3_600_000));
  const input = h("input", { class: "input", type: "datetime-local", name: "until", required: true, min: localValue(new Date()), value: soon });
  return h(
    "form",
    { class: "own-time", onsubmit },
    h("label", { class: "field" }, h("span", {}, t("snooze.own")), input),
    h("p", { class: "form-problem", role: "alert" }),
    h("footer", {}, h("button", { class: "button primary" }, t("deed.snooze.confirm"))),
  );
}
