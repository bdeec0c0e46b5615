/** Who is at the desk. Emits "change". */
export class Session extends EventTarget {
  /** @type {import("./types.js").Me|null} */
  me = null;
  known = false;
  #api;

  /** @param {import("./api.js").DeskApi} api */
  constructor(api) {
    super();
    this.#api = api;
    api.addEventListener("signed-out", () => this.#become(null));
  }

  /** Whether the desk may be shown: logged in, and not with a password somebody else has set. */
  get ready() {
    return Boolean(this.me && !this.me.must_change_password);
  }

  /** Who the cookie says it is. A server that cannot be reached throws; being nobody does not. */
  async find() {
    try {
      this.#become(await this.#api.me());
    } catch (problem) {
      if (problem.status !== 401) throw problem;
      this.#become(null);
    }
  }

  /** @returns {Promise<boolean>} false when a code is asked for, too */
  async login(email, password, code) {
    const me = await this.#api.login(email, password, code);
    if (me) this.#become(me);
    return Boolean(me);
  }

  /** The server has given this browser a new session. */
  async renew() {
    this.#become(await this.#api.me());
  }

  /** @param {string} name */
  async rename(name) {
    await this.#api.call("POST", "account/name", { name });
    await this.renew();
    this.dispatchEvent(new Event("renamed"));
  }

  async changePassword(current, fresh) {
    await this.#api.changePassword(current, fresh);
    await this.renew();
  }

  async logout() {
    await this.#api.logout();
    this.#become(null);
  }

  #become(me) {
    const same = this.known && me?.id === this.me?.id && me?.must_change_password === this.me?.must_change_password;
    this.me = me;
    this.known = true;
    if (!same) this.dispatchEvent(new Event("change"));
  }
}
