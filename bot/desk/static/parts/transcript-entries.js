const TOGETHER_MS = 5 * 60_000;

/**
 * The lines of a transcript: messages in order with a heading where a day begins, then what is still on its way.
 * A message directly after one by the same hand needs no name of its own.
 * @param {import("../model/types.js").Message[]} messages
 * @param {import("../model/types.js").Pending[]} pending
 * @param {{language: string|undefined, me: string|undefined}} context
 */
export function transcriptEntries(messages, pending, context) {
  const entries = [];
  let before = null;
  for (const message of messages) {
    if (!before || day(before.at) !== day(message.at))
      entries.push({ kind: "day", key: `day ${day(message.at)}`, at: message.at });
    entries.push(entry(message, before, context));
    before = message;
  }
  return [
    ...entries,
    ...pending.map(({ ...copy }) => ({ kind: "pending", key: copy.client_id, pending: copy, mine: true })),
  ];
}

function entry(message, before, { language, me }) {
  const led =
    before &&
    before.from === message.from &&
    before.author === message.author &&
    day(before.at) === day(message.at) &&
    Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS;
  return {
    kind: "message",
    key: message.client_id ?? `seq ${message.seq}`,
    message,
    led: Boolean(led),
    language,
    mine: false,
    me,
  };
}

const day = (iso) => new Date(iso).toDateString();
