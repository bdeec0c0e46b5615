import { el } from "./dom.js";
import { drawCard } from "./cards.js";
import { drawPhoto, updatePhoto } from "./photo.js";
import { linked } from "./rich-text.js";

/**
 * @param {Item} item
 * @param {Language} language
 */
export function drawMessage(item, { labels, dates }) {
  if (item.from === "system") return el("div", { class: "row system" }, el("p", { dir: "auto" }, ...linked(item.text)));
  const sender = senderOf(item, labels);
  const time = dates.time(item.at);
  return el(
    "div",
    { class: `row from-${item.from}` },
    el("span", { class: "unseen" }, `${sender}: `),
    item.photo ? drawPhoto(labels) : null,
    item.text && !item.photo ? el("div", { class: "bubble", dir: "auto" }, ...linked(item.text)) : null,
    ...item.cards.map((card) => drawCard(card, labels)),
    el("div", { class: "meta" }, ...meta(item, sender, time)),
    el("div", { class: "delivery", hidden: true }),
  );
}

/**
 * What changes after drawing: the place in a group and, for the shopper's own, how far it has got.
 *
 * @param {HTMLElement} node
 * @param {Row} row
 * @param {Labels} labels
 * @param {PanelActions} actions
 */
export function updateMessage(node, { item, first, last }, labels, { onRetry, onPhoto }) {
  const place = [first, last, item.state, item.progress, typeof item.photo].join();
  if (node.place === place) return;
  node.place = place;
  const sent = !item.state || item.state === "sent";
  const state = sent ? "" : (item.problem ?? item.state);
  node.classList.toggle("is-first", first);
  node.classList.toggle("is-last", last);
  node.classList.toggle("is-unsent", !sent);
  if (item.photo) updatePhoto(node.querySelector(".photo"), item, onPhoto);
  const delivery = node.querySelector(".delivery");
  if (!delivery || delivery.dataset.state === state) return;
  delivery.dataset.state = state;
  delivery.hidden = sent;
  delivery.classList.toggle("is-failed", item.state === "failed");
  delivery.replaceChildren(...(sent ? [] : deliveryNote(state, item, labels, onRetry)));
}

function deliveryNote(state, item, labels, onRetry) {
  if (state !== "failed") return [labels[state]];
  const retry = el("button", { type: "button", class: "retry", onclick: () => onRetry(item.clientId) }, labels.retry);
  return [`${labels.failed} `, retry];
}

function meta(item, sender, time) {
  const who = item.from === "shopper" ? null : el("span", { "aria-hidden": "true" }, time ? `${sender} · ` : sender);
  return [who, time ? el("time", { datetime: item.at }, time) : null];
}

function senderOf({ from, author }, labels) {
  if (from === "agent") return author || labels.person;
  return from === "bot" ? labels.bot : labels.you;
}
