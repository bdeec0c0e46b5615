import { t } from "../lib/text.js";

/**
 * What to call a shopper: by name, else by e-mail, else as a guest told apart by the conversation's last characters.
 * @param {import("../model/types.js").Summary} summary
 */
export function customerName({ customer, id }) {
  return customer?.name || customer?.email || t("guest", { id: String(id).slice(-4) });
}
