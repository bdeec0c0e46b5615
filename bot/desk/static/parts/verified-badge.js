import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

/**
 * Whether the shopper has proved to be the customer; in words and a drawing, not in colour alone.
 * @param {boolean} verified
 */
export function verifiedBadge(verified) {
  const key = verified ? "verified.yes" : "verified.no";
  const drawing = icon(verified ? "verified" : "unverified");
  return h("span", { class: `pill ${verified ? "good" : "warn"}`, title: t(`${key}.title`) }, drawing, t(key));
}
