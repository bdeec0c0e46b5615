import { h } from "../lib/dom.js";
import { dateAndTime } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t, wording } from "../lib/text.js";
import { deedReason } from "./deed-reason.js";

/** Who did what to the order, the newest first; folded. @param {{at: string, actor: string, action: string, what: string}[]} trail */
export function orderTrail(trail) {
  if (!trail.length) return null;
  return h(
    "details",
    { class: "trail" },
    h("summary", {}, t("trail", { n: trail.length }), icon("down")),
    h("ol", {}, trail.map(entry)),
  );
}

function entry({ at, actor, action, what }) {
  return h(
    "li",
    {},
    h("strong", {}, wording("action", action)),
    what && h("span", {}, deedReason(what)),
    h("span", { class: "quiet" }, `${wording("actor", actor)} · ${dateAndTime(at)}`),
  );
}
