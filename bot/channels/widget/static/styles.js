const FALLBACK = "#2456d6";
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];
const DARK_SURFACE = [27, 29, 34];

/**
 * Constructed sheets, since a store's content security policy may forbid style elements. The hub joins the files.
 *
 * @param {string} [color] #rgb or #rrggbb
 */
export async function loadStyles(color) {
  const response = await fetch(new URL("styles.css", import.meta.url));
  if (!response.ok) throw new Error(`The chat's styles did not load: ${response.status}`);
  return [await response.text(), accentStyle(color)].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** The store's colour with readable text on it, and readable itself as text, in light and in dark. */
function accentStyle(color) {
  const brand = parse(color) ?? parse(FALLBACK);
  const lighter = (least) => toward(brand, WHITE, DARK_SURFACE, least);
  return `:host{${properties(brand, toward(brand, BLACK, WHITE, 5.6))}}
    @media(prefers-color-scheme:dark){:host{${properties(lighter(3), lighter(6))}}}`;
}

function properties(fill, ink) {
  const text = contrast(fill, WHITE) >= 4.5 ? WHITE : BLACK;
  return `--accent:rgb(${fill});--on-accent:rgb(${text});--accent-ink:rgb(${ink})`;
}

function toward(color, goal, surface, least) {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = color.map((part, index) => Math.round(part + (goal[index] - part) * share));
    if (contrast(mixed, surface) >= least) return mixed;
  }
  return goal;
}

function parse(color = "") {
  const digits = color.trim().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  return /^#[\da-f]{6}$/i.test(digits) ? digits.match(/[^#]{2}/g).map((pair) => parseInt(pair, 16)) : null;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color) {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
