import { h } from "../lib/dom.js";
import { dateAndTime, exactly, timeOfDay } from "../lib/format.js";
import { t } from "../lib/text.js";

const ISO = /\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d/g;

/** Who did what with the conversation and when, for agents alone. @param {import("../model/types.js").Message} event */
export function eventEntry({ text, author, at }, me) {
  const words = text.replace(ISO, (time) => dateAndTime(time));
  const who = author && (author === me ? t("by.you") : author);
  return h(
    "li",
    { class: "message event" },
    h("p", {}, who ? `${who} ${words}` : words, " · ", h("time", { datetime: at, title: exactly(at) }, timeOfDay(at))),
  );
}
