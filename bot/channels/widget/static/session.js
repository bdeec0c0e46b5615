/** Asked for with the first message, so that a look at the chat leaves nothing behind. Events: `opened`, `gone`. */
export class Session extends EventTarget {
  #api;
  #memory;
  #identity;
  #language;
  #subject;
  #opening = null;

  constructor(api, memory, { identity, language }) {
    super();
    this.#api = api;
    this.#memory = memory;
    this.#identity = identity || undefined;
    this.#language = language;
    this.#subject = fingerprint(identity);
    // Another shopper signed in, or this one signed out: on a shared computer the earlier chat is none of theirs.
    if (this.token && memory.read("subject") !== this.#subject) memory.write("token", null);
  }

  get token() {
    return this.#memory.read("token");
  }

  /** @returns {Promise<string>} the token, if need be of a new session */
  ensure() {
    if (this.token) return Promise.resolve(this.token);
    this.#opening ??= oneTabAtATime(() => this.#open()).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** The hub no longer knows this token; a newer one from another tab stays. */
  forget(token) {
    if (this.token === token) this.#memory.write("token", null);
    this.dispatchEvent(new Event("gone"));
  }

  async #open() {
    if (!this.token) {
      const { token } = await this.#request();
      this.#memory.write("subject", this.#subject);
      this.#memory.write("token", token);
      // The new conversation counts from one again.
      this.#memory.write("read", null);
    }
    this.dispatchEvent(new Event("opened"));
    return this.token;
  }

  async #request() {
    const language = this.#language;
    try {
      return await this.#api.openSession({ identity: this.#identity, language });
    } catch (error) {
      // An expired sign-in must not cost the shopper the chat; orders then need the usual proof.
      const refused = error.status >= 400 && error.status < 500 && error.status !== 429;
      if (!this.#identity || !refused) throw error;
      return this.#api.openSession({ language });
    }
  }
}

/** Two tabs that send their first message together share one session. */
function oneTabAtATime(task) {
  return navigator.locks ? navigator.locks.request("waybill-session", task) : task();
}

/** Tells shoppers apart without keeping an e-mail address in the browser (FNV-1a). */
function fingerprint(identity) {
  if (!identity) return "";
  const mix = (hash, character) => Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return ([...subjectOf(identity)].reduce(mix, 0x811c9dc5) >>> 0).toString(36);
}

function subjectOf(identity) {
  try {
    const claims = JSON.parse(atob(identity.split(".")[1].replace(/-/g, "+").replace(/_/g, "/")));
    return String(claims.customer_id ?? claims.email);
  } catch {
    return identity;
  }
}
