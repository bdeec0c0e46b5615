import { shortcuts } from "./shortcuts.js";

const DEEDS = {
  j: "next",
  k: "previous",
  ArrowDown: "next",
  ArrowUp: "previous",
  1: "first",
  2: "second",
  i: "intent",
  o: "outside",
  x: "ignore",
  u: "undo",
};

/**
 * What a key means in the list of unanswered messages, or null while the agent types or holds a modifier.
 * @param {KeyboardEvent} event
 * @returns {string|null}
 */
export function meaningOfTeaching(event) {
  const { key, code, target } = event;
  if (!shortcuts.on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (target.closest?.("input, textarea, select")) return null;
  // On a Russian keyboard the key marked J types "о"; the key's place tells what was meant.
  const latin = /^[\x21-\x7e]+$/.test(key) || !code.startsWith("Key") ? key : code.slice(3);
  return DEEDS[latin.length === 1 ? latin.toLowerCase() : latin] ?? null;
}
