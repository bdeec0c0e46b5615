import { DeskElement } from "../lib/element.js";
import { h } from "../lib/dom.js";
import { s } from "../lib/svg.js";

const HEIGHT = 132;
const TOP = 20;
const BOTTOM = 22;
const SIDE = 34; // for the scale's numbers
const LABEL_WIDTH = 64; // room a day's name needs

/**
 * `<day-columns>`: one column a day, drawn anew when its width changes so that its letters keep their size. The
 * highest column is labelled; the table beside it says the rest.
 */
export class DayColumns extends DeskElement {
  /**
   * @param {string} summary  for screen readers
   * @param {{name: string, amount: number}[]} days
   */
  constructor(summary, days) {
    super();
    this.summary = summary;
    this.days = days;
  }

  connected() {
    this.watcher = new ResizeObserver(() => this.#draw());
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  #draw() {
    const width = Math.floor(this.clientWidth);
    if (width) this.replaceChildren(this.#picture(width), h("span", { class: "sr-only" }, this.summary));
  }

  #picture(width) {
    const step = (width - SIDE) / this.days.length;
    const top = roundUp(Math.max(1, ...this.days.map(({ amount }) => amount)));
    const height = (amount) => ((HEIGHT - TOP - BOTTOM) * amount) / top;
    const y = (amount) => HEIGHT - BOTTOM - height(amount);
    return s(
      "svg",
      { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, "aria-hidden": "true" },
      [0, top / 2, top].map((mark) => scaleLine(width, y(mark), mark)),
      this.days.map((day, index) => column(SIDE + index * step, step, y(day.amount), height(day.amount), day)),
      this.#names(width, step),
      this.#highest(width, step, y),
    );
  }

  #names(width, step) {
    const every = Math.max(1, Math.ceil(LABEL_WIDTH / step));
    const shown = this.days.map((day, index) => [day, index]).filter(([, index]) => index % every === 0);
    return shown
      .map(([day, index]) => [day, SIDE + (index + 0.5) * step])
      .filter(([, x]) => x + LABEL_WIDTH / 2 <= width + LABEL_WIDTH / 4)
      .map(([{ name }, x]) => s("text", { class: "axis", x: Math.max(x, SIDE + 18), y: HEIGHT - 6, "text-anchor": "middle" }, name));
  }

  #highest(width, step, y) {
    const amounts = this.days.map(({ amount }) => amount);
    const most = Math.max(...amounts);
    if (!most) return [];
    const x = Math.min(width - 14, SIDE + (amounts.indexOf(most) + 0.5) * step);
    return [s("text", { class: "highest", x, y: y(most) - 5, "text-anchor": "middle" }, String(most))];
  }
}

function column(x, step, y, height, { name, amount }) {
  const gap = step > 4 ? step * 0.25 : 0;
  const rounding = Math.min(2, (step - gap) / 3);
  const props = { class: "column", x: x + gap / 2, y, width: Math.max(0.8, step - gap), height, rx: rounding };
  return s("rect", props, s("title", {}, `${name}: ${amount}`));
}

function scaleLine(width, y, mark) {
  return [
    s("line", { class: "scale", x1: SIDE, x2: width, y1: y, y2: y }),
    s("text", { class: "axis", x: SIDE - 8, y: y + 4, "text-anchor": "end" }, String(mark)),
  ];
}

/** The next even number with one or two leading digits, so that half of it is whole. */
function roundUp(most) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1);
  return Math.ceil(most / (2 * unit)) * 2 * unit;
}

customElements.define("day-columns", DayColumns);
