import { el, icon } from "./dom.js";
import { fill } from "./language.js";

/** The bot asks for stars by quick replies with nothing but stars on them, as other channels show them. */
const STARS = /^★+$/;

/** @param {Button[]} buttons */
export function areStars(buttons) {
  return buttons.length > 1 && buttons.every(({ title }) => STARS.test(title));
}

/**
 * Stars in a row, the fewest first, each with its number for those who do not see them.
 *
 * @param {Button[]} buttons
 * @param {Labels} labels
 * @param {(button: Button) => void} onPick
 */
export function drawStars(buttons, labels, onPick) {
  const most = buttons.length;
  const rising = [...buttons].sort((one, other) => one.title.length - other.title.length);
  return rising.map((button) =>
    el(
      "button",
      {
        type: "button", class: "star", onclick: () => onPick(button),
        "aria-label": fill(labels.stars, { count: button.title.length, most }),
      },
      icon("star", 28),
    ),
  );
}
