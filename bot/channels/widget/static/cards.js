import { el, icon } from "./dom.js";
import { webAddress } from "./rich-text.js";

/** Kinds that can be drawn. What a newer hub adds is skipped: the message's text says it too. */
const KINDS = { order: drawOrder };

/** Each tone has a shape of its own, so that it can be told without colour. */
const SHAPES = { good: "truck", wait: "clock", warn: "warn", done: "check" };

/**
 * @param {Card} card
 * @param {Labels} labels
 */
export function drawCard(card, labels) {
  return Object.hasOwn(KINDS, card?.type) ? KINDS[card.type](card, labels) : null;
}

function drawOrder({ title, status, tone, lines = [], parcels = [] }, labels) {
  return el(
    "section",
    { class: "order", "aria-label": title },
    el("header", { class: "order-head" }, el("h3", {}, title), drawStatus(status, tone)),
    lines.length ? drawLines(lines, labels) : null,
    ...parcels.map((parcel, index) => drawParcel(parcel, labels, { open: index === 0, single: parcels.length === 1 })),
  );
}

function drawLines(lines, labels) {
  const rows = lines.map(({ name, quantity }) =>
    el("li", {}, icon("parcel", 16), el("span", { class: "line-name" }, name), el("span", { class: "line-count" }, `× ${quantity}`)),
  );
  return el("ul", { class: "lines", "aria-label": labels.items }, ...rows);
}

function drawStatus(text, tone) {
  const known = Object.hasOwn(SHAPES, tone) ? tone : "wait";
  return text ? el("span", { class: `status tone-${known}` }, icon(SHAPES[known], 14), text) : null;
}

function drawParcel(parcel, labels, { open, single }) {
  const { title, status, tone, steps = [] } = parcel;
  const head = [el("span", { class: "parcel-title" }, title ?? ""), drawStatus(status, tone)];
  const body = [drawCarrier(parcel), drawTimeline(steps, labels), drawLink(parcel, labels)];
  if (single) return el("div", { class: "parcel" }, el("div", { class: "parcel-head" }, ...head), ...body);
  return el("details", { class: "parcel", open }, el("summary", { class: "parcel-head" }, ...head, icon("down", 16)), ...body);
}

function drawCarrier({ carrier, tracking_number: number }) {
  if (!carrier && !number) return null;
  return el(
    "p",
    { class: "carrier" },
    carrier ?? null,
    carrier && number ? " · " : null,
    number ? el("span", { class: "tracking-number", dir: "ltr" }, number) : null,
  );
}

function drawTimeline(steps, labels) {
  return steps.length ? el("ol", { class: "steps" }, ...steps.map((step) => drawStep(step, labels))) : null;
}

function drawStep({ label, at, done, current }, labels) {
  const progress = current ? "current" : done ? "done" : "ahead";
  return el(
    "li",
    { class: `step is-${progress}`, "aria-current": current ? "step" : null },
    el("span", { class: "dot", "aria-hidden": "true" }, progress === "done" ? icon("check", 12) : null),
    el("span", { class: "step-label" }, label, el("span", { class: "unseen" }, ` (${labels.step[progress]})`)),
    at ? el("span", { class: "step-at" }, at) : null,
  );
}

function drawLink({ tracking_url: url }, labels) {
  if (!webAddress(url)) return null;
  return el(
    "a",
    { class: "track", href: url, target: "_blank", rel: "noopener noreferrer" },
    labels.track,
    icon("leave", 14),
    el("span", { class: "unseen" }, ` (${labels.newTab})`),
  );
}
