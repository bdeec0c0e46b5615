import { h } from "../lib/dom.js";
import { exactly, percent, timeOfDay } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { linkify } from "../lib/linkify.js";
import { t, wording } from "../lib/text.js";
import { eventEntry } from "./event-entry.js";
import { photoThumbnail } from "./photo-thumbnail.js";

/**
 * One message of the transcript.
 * @param {{message: import("../model/types.js").Message, led: boolean, language: string|undefined,
 *   me: string|undefined}} entry  `led` when the message before is by the same hand
 */
export function messageEntry({ message, led, language, me }) {
  const { from, text, at, author, reading, buttons, cards, attachments, delivery } = message;
  if (from === "event") return eventEntry(message, me);
  const time = h("time", { datetime: at, title: exactly(at) }, timeOfDay(at));
  if (from === "system") return h("li", { class: "message system" }, h("p", { dir: "auto" }, text, " ", time));
  const foreign = from === "note" ? null : language;
  return h(
    "li",
    { class: `message ${from}${led ? " led" : ""}` },
    h("p", { class: led ? "sr-only" : "byline" }, from === "note" && icon("note"), byline(from, author, me)),
    h(
      "div",
      { class: "bubble" },
      attachments?.length > 0
        ? attachments.map(photoThumbnail)
        : h("p", { class: "words", lang: foreign, dir: "auto" }, linkify(text)),
      cards?.map(card),
      time,
    ),
    buttons?.length > 0 && offered(buttons, foreign),
    reading && readingLine(reading),
    delivery && deliveryLine(delivery),
  );
}

function byline(from, author, me) {
  if (from === "shopper") return author || t("by.shopper");
  if (from === "bot") return t("by.bot");
  const name = author && author === me ? t("by.you") : (author ?? t("by.agent"));
  if (from !== "note") return name;
  return author === me ? t("note.by.you") : t("note.by", { name });
}

function offered(buttons, lang) {
  return h(
    "ul",
    { class: "offered", "aria-label": t("offered") },
    buttons.map(({ title }) => h("li", { lang }, title)),
  );
}

/** How the bot understood the message: what an agent checks first when the bot went wrong. */
function readingLine({ intent, confidence, order }) {
  return h(
    "p",
    { class: "reading" },
    t("reading.intent", { intent: wording("intent", intent), sure: percent(confidence) }),
    order && [" · ", t("reading.order", { order })],
  );
}

/** On its way to a platform, or stuck there; what has arrived needs no line. */
function deliveryLine({ state, error }) {
  if (state === "sent") return null;
  const stuck = state === "failed" || state === "unknown";
  return h("p", { class: stuck ? "delivery stuck" : "delivery" }, stuck && icon("warning"), t(`delivery.${state}`, { error }));
}

/** Orders stand in full in the side panel; here one line tells which card the shopper saw. */
function card({ type, title, status, tone }) {
  if (type !== "order") return null;
  return h(
    "p",
    { class: "card-line" },
    icon("parcel"),
    h("span", {}, title),
    h("span", { class: `pill ${tone}` }, status),
  );
}
