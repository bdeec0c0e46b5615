import { DeskElement } from "../lib/element.js";
import { duration, exactly } from "../lib/format.js";
import { t } from "../lib/text.js";

const LONG_S = 5 * 60;
const TOO_LONG_S = 15 * 60;
const clocks = new Set();

/** `<waiting-time>`: how long a shopper has been waiting, counting on; one timer serves them all. */
export class WaitingTime extends DeskElement {
  /** @param {string} since  ISO time */
  constructor(since) {
    super();
    this.since = since;
  }

  connected() {
    this.title = t("waiting.since", { time: exactly(this.since) });
    clocks.add(this);
    this.tick();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clocks.delete(this);
  }

  tick() {
    const seconds = Math.max(0, (Date.now() - Date.parse(this.since)) / 1000);
    const text = duration(seconds);
    if (this.textContent === text) return;
    this.textContent = text;
    this.classList.toggle("long", seconds >= LONG_S);
    this.classList.toggle("too-long", seconds >= TOO_LONG_S);
  }
}

setInterval(() => clocks.forEach((clock) => clock.tick()), 1000);
customElements.define("waiting-time", WaitingTime);
