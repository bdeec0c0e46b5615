/**
 * What may be done with a conversation, by who has it. "leaving" is one that is about to change hands.
 * @typedef {"me"|"other"|"queue"|"bot"|"none"|"leaving"} Standing
 */
const ALLOWED = {
  take: ["queue", "bot", "none"],
  resolve: ["me"],
  release: ["me"],
  transfer: ["me"],
  assign: ["queue", "bot", "none"],
  snooze: ["me", "queue"],
  back_to_bot: ["me", "queue"],
  reply: ["me"],
  tag: ["me", "other", "queue", "bot", "none", "leaving"],
  undo: ["leaving"],
};

/** @param {import("./types.js").Summary|null} conversation @param {string} [me]  the agent's id @returns {Standing|null} */
export function standingOf(conversation, me) {
  if (conversation?.pending) return "leaving";
  if (conversation?.owner !== "agent") return conversation?.owner ?? null;
  return conversation.agent?.id === me ? "me" : "other";
}

/** Whether an agent may do it; an admin also gives away what a colleague has. */
export function allows(standing, deed, role) {
  return ALLOWED[deed].includes(standing) || (deed === "assign" && standing === "other" && role === "admin");
}
