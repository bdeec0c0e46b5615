/** The tabs of the list, in their order. @type {import("./types.js").View[]} */
export const VIEWS = ["queue", "mine", "open", "snoozed", "bot", "resolved"];

/**
 * Whether a conversation is in a view; null where only the server can tell, since a resolved conversation and one
 * the bot is still answering are both the bot's.
 * @param {import("./types.js").View} view
 * @param {import("./types.js").Summary} summary
 * @param {string} me  the agent's id
 * @returns {boolean|null}
 */
export function belongs(view, summary, me) {
  const { owner, agent, pending, snoozed_until } = summary;
  // What is about to change hands stands in no list; those of the bot only the server knows.
  if (view === "snoozed") return !pending && Boolean(snoozed_until) && owner !== "bot";
  if ((pending || snoozed_until) && (owner === "queue" || owner === "agent")) return false;
  if (view === "queue") return owner === "queue";
  if (view === "mine") return owner === "agent" && agent?.id === me;
  if (view === "open") return owner === "queue" || owner === "agent";
  return owner === "queue" || owner === "agent" ? false : null;
}

/**
 * Whoever has priority, then whoever waits longest comes first in the queue; elsewhere the newest does.
 * @param {import("./types.js").View} view
 * @returns {(a: import("./types.js").Summary, b: import("./types.js").Summary) => number}
 */
export function ordering(view, waitingFirst = false) {
  if (view === "queue" || waitingFirst) return (a, b) => b.urgent - a.urgent || since(a) - since(b);
  return (a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at);
}

const since = (summary) => Date.parse(summary.waiting_since ?? summary.updated_at);

/**
 * Whether every word of the filter occurs in what the row is about.
 * @param {import("./types.js").Summary} summary
 * @param {string} filter
 * @returns {boolean}
 */
export function matches(summary, filter) {
  const { customer, last_message, agent, reason, channel, language, id } = summary;
  const about = [customer?.name, customer?.email, last_message?.text, agent?.name, reason, channel, language, id];
  const haystack = about.filter(Boolean).join("\n").toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** Whether a conversation is what the agent has narrowed the list to. */
export function within({ channel, language, tag }, summary) {
  if (channel && channel !== summary.channel) return false;
  if (language && language !== summary.language) return false;
  return !tag || summary.tags.includes(tag);
}
