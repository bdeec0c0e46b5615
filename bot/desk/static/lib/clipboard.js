import { t } from "./text.js";

/**
 * Copies a text, and says whether it worked. Browsers allow it on https and on this machine only.
 * @param {import("../model/notices.js").Notices} notices @param {string} text
 */
export async function copy(notices, text) {
  try {
    await navigator.clipboard.writeText(text);
    notices.tell(t("copied"));
  } catch {
    notices.warn(t("copy.failed"));
  }
}
