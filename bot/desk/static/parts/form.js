import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";

/** @param {string} label @param {Object<string, any>} props  of the input */
export function field(label, props) {
  return h("label", { class: "field" }, h("span", {}, label), h("input", { class: "input", required: true, ...props }));
}

/** The mark and the name. */
export function brand() {
  const mark = h("img", { src: "icon.svg", alt: "", width: 28, height: 28 });
  return h("div", { class: "brand" }, mark, h("span", {}, t("brand")));
}

/**
 * Sends a form to `send`: one at a time, a failure's message in its .form-problem line, what was typed left alone.
 * @param {SubmitEvent} event
 * @param {(values: Object<string, string>) => Promise<void>} send
 */
export async function submitting(event, send) {
  event.preventDefault();
  const form = event.currentTarget;
  const problem = form.querySelector(".form-problem");
  const button = form.querySelector("button:not([type])");
  problem.textContent = "";
  button.disabled = true;
  try {
    await send(Object.fromEntries(new FormData(form)));
  } catch (failure) {
    problem.textContent = failure.message;
  } finally {
    button.disabled = false;
  }
}
