const MORNING = 9;
const LATER_H = 3;
const LATEST_H = 20;

/**
 * The usual times to put a conversation aside, in the agent's own time zone: later today while there is a later,
 * tomorrow and next Monday in the morning.
 * @param {Date} now
 * @returns {[string, Date][]}
 */
export function snoozeChoices(now) {
  const later = new Date(now);
  later.setHours(now.getHours() + LATER_H, 0, 0, 0);
  const today = later.getDate() === now.getDate() && later.getHours() <= LATEST_H;
  const toMonday = (8 - now.getDay()) % 7 || 7;
  const choices = [["tomorrow", morning(now, 1)]];
  if (today) choices.unshift(["later", later]);
  if (toMonday > 1) choices.push(["monday", morning(now, toMonday)]);
  return choices;
}

/** A time as an input of type datetime-local has it. @param {Date} time */
export function localValue(time) {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

function morning(now, days) {
  const day = new Date(now);
  day.setDate(now.getDate() + days);
  day.setHours(MORNING, 0, 0, 0);
  return day;
}
