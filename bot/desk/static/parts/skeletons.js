import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";

const bones = (kind, count) =>
  Array.from({ length: count }, () =>
    h("div", { class: `bone ${kind}`, "aria-hidden": "true" }, h("i"), h("i"), h("i")),
  );
const spoken = () => h("span", { class: "sr-only" }, t("loading"));

/** Rows of a list on their way. */
export const rowSkeletons = () => [spoken(), ...bones("bone-row", 6)];

/** A conversation on its way. */
export const bubbleSkeletons = () => [spoken(), h("div", { class: "bone-thread" }, bones("bone-bubble", 5))];

/** A customer and orders on their way. */
export const cardSkeletons = () => [spoken(), h("div", { class: "bone-cards" }, bones("bone-card", 3))];
