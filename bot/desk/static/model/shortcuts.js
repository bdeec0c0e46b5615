const OFF = "waybill.desk.shortcuts-off";

/** The single keys the desk listens to, in the order they are explained. */
export const KEYS = [
  ["j", "next"],
  ["k", "previous"],
  ["Enter", "open"],
  ["t", "take"],
  ["r", "reply"],
  ["n", "note"],
  ["e", "resolve"],
  ["a", "assign"],
  ["s", "snooze"],
  ["l", "tag"],
  ["b", "back_to_bot"],
  ["u", "undo"],
  ["/", "filter"],
  ["?", "help"],
  ["Escape", "back"],
];

/** Single keys get in the way of speech input, so an agent can turn them off. */
export const shortcuts = {
  get on() {
    return !localStorage.getItem(OFF);
  },
  set on(wanted) {
    if (wanted) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "yes");
  },
};

/**
 * The shortcut a key press means, or null while the agent is typing or holding a modifier.
 * @param {KeyboardEvent} event
 * @returns {string|null}
 */
export function meaning(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === "Escape") return "back";
  if (!shortcuts.on || typing(event.target)) return null;
  if (event.key === "ArrowDown") return "next";
  if (event.key === "ArrowUp") return "previous";
  const key = latin(event);
  return KEYS.find(([name, deed]) => name === key && deed !== "open")?.[1] ?? null;
}

// On a Russian keyboard the key marked J types "о"; the key's place tells what was meant.
function latin({ key, code }) {
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase();
  return code.startsWith("Key") ? code.slice(3).toLowerCase() : key;
}

const typing = (target) => target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
