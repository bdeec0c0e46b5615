/** How long dots are shown without news. */
const PATIENCE = { bot: 30_000, agent: 12_000 };

/** Who is writing to the shopper just now, as far as is known. */
export class Writing {
  #onOver;
  #timer = 0;
  who = null;

  /** @param {() => void} onOver nothing came of it */
  constructor(onOver) {
    this.#onOver = onOver;
  }

  /** @param {Writer} who null: nobody any more */
  begin(who) {
    clearTimeout(this.#timer);
    this.who = who;
    if (who) this.#timer = setTimeout(() => this.#end(), PATIENCE[who]);
  }

  #end() {
    this.who = null;
    this.#onOver();
  }
}
