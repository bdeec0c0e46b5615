import { h } from "../lib/dom.js";
import { money } from "../lib/format.js";
import { t } from "../lib/text.js";

const DAY_MS = 86_400_000;

/** @param {string} name @param {string} label @param {string} [hint] @returns {HTMLElement} a field for a few words */
export function wordsField(name, label, hint = "") {
  const area = h("textarea", { class: "input words-field", name, rows: 3, required: true, maxlength: 1000 });
  return h("label", { class: "field" }, h("span", {}, label), hint && h("span", { class: "quiet" }, hint), area);
}

/** @param {string} name @param {string} label  @returns {HTMLElement} a day from today on, in three days at first */
export function dayField(name, label) {
  const iso = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  const input = h("input", { class: "input", type: "date", name, required: true, min: iso(0), value: iso(3) });
  return h("label", { class: "field" }, h("span", {}, label), input);
}

/** @param {string} value  the most, shown as a hint @param {string} currency @returns {HTMLElement} */
export function amountField(value, currency, most) {
  const input = h("input", {
    class: "input",
    name: "amount",
    inputmode: "decimal",
    required: true,
    pattern: "[0-9]+([.,][0-9]{1,2})?",
    value,
  });
  const hint = t("refund.most", { most: money(most, currency) });
  return h("label", { class: "field" }, h("span", {}, t("refund.amount", { currency })), h("span", { class: "quiet" }, hint), input);
}

/** An amount as it is sent: a comma is a decimal point where the agent comes from. @param {string} typed */
export const decimal = (typed) => typed.trim().replace(",", ".");

/**
 * The lines of an order to choose from, with how many pieces.
 * @param {import("../model/types.js").Order} order
 * @param {(chosen: Object<string, number>) => void} changed  pieces by line key
 */
export function lineFields({ lines, currency }, changed) {
  const rows = lines.map((line) => lineRow(line, currency));
  const box = h("fieldset", { class: "deed-lines" }, h("legend", {}, t("lines.choose")), rows);
  box.addEventListener("input", () => changed(chosenLines(box)));
  return box;
}

/** @param {Element} box  with line fields inside @returns {Object<string, number>} */
export function chosenLines(box) {
  const ticked = [...box.querySelectorAll("input[type=checkbox]:checked")];
  return Object.fromEntries(ticked.map((tick) => [tick.value, Number(tick.closest(".deed-line").querySelector("select").value)]));
}

function lineRow({ key, name, quantity, price }, currency) {
  const tick = h("input", { type: "checkbox", value: key });
  const counts = Array.from({ length: quantity }, (_, index) => quantity - index);
  return h(
    "div",
    { class: "deed-line" },
    h("label", {}, tick, h("span", {}, name), h("span", { class: "quiet" }, money(price, currency))),
    h("select", { class: "input", "aria-label": t("lines.pieces", { name }) }, counts.map((n) => h("option", {}, n))),
  );
}
