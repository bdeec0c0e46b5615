import { languages } from "../strings.js";

const wanted = navigator.languages.map((language) => language.split("-")[0]);

/** The desk's own language: the first of the agent's that it speaks, else English. */
export const language = wanted.find((name) => name in languages) ?? "en";

/** The agent's regional form of that language, so that a British agent reads British dates. */
export const locale = navigator.languages.find((name) => name.startsWith(language)) ?? language;

const strings = languages[language];
const plural = new Intl.PluralRules(language);

/**
 * One of the desk's strings, its {placeholders} filled. A string in several numbers is chosen by `values.n`.
 * @param {string} key
 * @param {Object<string, string|number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  const entry = strings[key] ?? key;
  const pattern = typeof entry === "string" ? entry : (entry[plural.select(values.n)] ?? entry.other);
  return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/**
 * A code of the assistant in words: the string for it, else the code without underscores.
 * @param {string} family  the strings' prefix, such as "reason"
 * @param {string|null} code
 * @returns {string}
 */
export function wording(family, code) {
  if (!code) return t(`${family}.none`);
  return strings[`${family}.${code}`] ?? code.replaceAll("_", " ");
}
