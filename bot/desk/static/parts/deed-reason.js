import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { address } from "../model/route.js";

/** The reason the bot gives for what it did for a shopper, as `asked_in` of bot/shop/orders.py words it. */
const ASKED = /^asked in conversation (\S+)$/;

/**
 * Why something was done; where a shopper asked the bot for it, the way to the conversation.
 * @param {string} reason
 */
export function deedReason(reason) {
  const [, id] = ASKED.exec(reason) ?? [];
  return id ? h("a", { href: address({ view: "open", id, details: false }) }, t("reason.asked-bot")) : reason;
}
