import { locale, t } from "./text.js";

const DAY = 86_400_000;
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "short" });
const shortDay = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
const longDay = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
const dayWithYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" });
const percents = new Intl.NumberFormat(locale, { style: "percent" });
const languageNames = new Intl.DisplayNames(locale, { type: "language" });

const daysAgo = (date) => Math.round((midnight(new Date()) - midnight(date)) / DAY);
const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
const unit = (name, count) =>
  new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" }).format(count);

/** @param {string} iso */
export const timeOfDay = (iso) => clock.format(new Date(iso));
/** @param {string} iso */
export const exactly = (iso) => full.format(new Date(iso));
/** @param {number} share  0 to 1 */
export const percent = (share) => percents.format(share);

/** @param {string} iso @returns {string} as short as a list row needs */
export function when(iso) {
  const date = new Date(iso);
  const ago = daysAgo(date);
  if (ago === 0) return clock.format(date);
  return ago < 7 ? weekday.format(date) : shortDay.format(date);
}

/** @param {string} iso @returns {string} the heading over one day of a transcript */
export function dayName(iso) {
  const date = new Date(iso);
  const ago = daysAgo(date);
  if (ago === 0) return t("day.today");
  if (ago === 1) return t("day.yesterday");
  return ago < 180 ? longDay.format(date) : dayWithYear.format(date);
}

/** @param {string} iso */
export function date(iso) {
  const day = new Date(iso);
  return daysAgo(day) < 180 ? shortDay.format(day) : dayWithYear.format(day);
}

/** @param {string} iso */
export const dateAndTime = (iso) => `${date(iso)}, ${timeOfDay(iso)}`;

/** @param {number} seconds @returns {string} the two largest units that matter */
export function duration(seconds) {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return unit("second", Math.max(0, Math.floor(seconds)));
  if (hours < 1) return unit("minute", minutes);
  if (hours < 24) return `${unit("hour", hours)} ${unit("minute", minutes % 60)}`;
  return unit("day", Math.floor(hours / 24));
}

/** @param {string} amount @param {string} currency @returns {string} also for a currency Intl does not know */
export function money(amount, currency) {
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency }).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
}

/** @param {string} code @returns {string} */
export function languageName(code) {
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}
