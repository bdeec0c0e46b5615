/**
 * A name no other message has. randomUUID is missing on plain http outside localhost, where a small store may well
 * run its desk inside the office.
 * @returns {string}
 */
export function clientId() {
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), hex).join("");
}

const hex = (byte) => byte.toString(16).padStart(2, "0");
