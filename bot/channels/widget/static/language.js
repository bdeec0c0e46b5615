/** Languages the widget speaks. Another one is a file in labels/ and a word here. */
const LANGUAGES = ["en", "ru", "lt", "nb", "zh"];

/** Norwegian pages say `no` or `nn` as often as `nb`. */
const ALIASES = { no: "nb", nn: "nb" };

/**
 * @param {...(string | undefined)} wishes language tags, the most wanted first
 * @returns {string} the first that the widget speaks, else English
 */
export function pickLanguage(...wishes) {
  const bare = wishes.filter(Boolean).map((tag) => tag.toLowerCase().split(/[-_]/)[0]);
  return bare.map((language) => ALIASES[language] ?? language).find((language) => LANGUAGES.includes(language)) ?? "en";
}

/** @returns {Promise<Labels>} */
export async function loadLabels(language) {
  return (await import(`./labels/${language}.js`)).default;
}

/** Puts values into a label: `fill("{name} is here", { name })`. */
export function fill(label, values) {
  return label.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
}

/** Times and days in the shopper's language and time zone. */
export function dateFormats(language) {
  const time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });
  const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const today = () => midnight(new Date());
  return {
    /** "14:02", or nothing for a time that is none. */
    time: (at) => (isDate(at) ? time.format(new Date(at)) : ""),
    /** "Today", "Yesterday", "Monday 3 November". */
    day(at) {
      const past = Math.round((midnight(new Date(at)) - today()) / 86_400_000);
      return capital(past >= -1 && past <= 0 ? near.format(past, "day") : day.format(new Date(at)), language);
    },
  };
}

/** The same for all moments of one local day. */
export function dayKey(at) {
  return isDate(at) ? String(midnight(new Date(at))) : null;
}

function isDate(at) {
  return !Number.isNaN(Date.parse(at));
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function capital(words, language) {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
