/**
 * What is wrong now, and where people answer if not at this desk. Emits "change", and "raised" with the alerts that
 * were not there the time before.
 * @typedef {{kind: string, count: number, since: string, limit: number}} Alert
 */
export class Alerts extends EventTarget {
  /** @type {Alert[]} */
  list = [];
  /** @type {{name: string, url: string}|null} */
  elsewhere = null;
  #known = null;
  #api;

  /** @param {import("./api.js").DeskApi} api */
  constructor(api) {
    super();
    this.#api = api;
  }

  /** Whether the server has said yet what is wrong. */
  get known() {
    return this.#known !== null;
  }

  /** Asks anew; what is known stays when the server cannot be reached, which the bar shows by itself. */
  async load() {
    try {
      const { alerts, elsewhere } = await this.#api.call("GET", "alerts");
      this.list = alerts;
      this.elsewhere = elsewhere;
    } catch {
      return;
    }
    this.#announce();
    this.dispatchEvent(new Event("change"));
  }

  #announce() {
    const before = this.#known;
    this.#known = new Set(this.list.map(({ kind, since }) => `${kind} ${since}`));
    const fresh = this.list.filter(({ kind, since }) => before && !before.has(`${kind} ${since}`));
    if (fresh.length) this.dispatchEvent(new CustomEvent("raised", { detail: fresh }));
  }
}
