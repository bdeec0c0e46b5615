import { t } from "../lib/text.js";

const ROOT = new URL("../api/desk/", document.baseURI);
const PATIENCE_MS = 15_000;

/** An answer other than success; status 0 is no answer at all. */
export class ApiError extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }

  /** Whether the same request may well succeed a little later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The desk's HTTP side. Emits "signed-out" when the session has ended. */
export class DeskApi extends EventTarget {
  #me = null;

  async me() {
    return this.#remember(await this.call("GET", "me"));
  }

  /** @returns {Promise<import("./types.js").Me|null>} null when a code is asked for, too */
  async login(email, password, code = "") {
    const answer = await this.call("POST", "login", { email, password, code });
    return answer.code_needed ? null : this.#remember(answer);
  }

  logout() {
    return this.call("POST", "logout");
  }

  changePassword(current, fresh) {
    return this.call("POST", "password", { current, new: fresh });
  }

  /** @param {Object<string, string|number>} wanted  view, q, channel, language, tag, order, offset */
  conversations(wanted) {
    const given = Object.entries(wanted).filter(([, value]) => value);
    return this.call("GET", `conversations?${new URLSearchParams(given)}`);
  }

  /** @param {string} id */
  conversation(id) {
    return this.call("GET", `conversations/${encodeURIComponent(id)}`);
  }

  /** @param {string} id @param {string} deed @param {object} [details] */
  perform(id, deed, details) {
    return this.call("POST", `conversations/${encodeURIComponent(id)}/${deed}`, details);
  }

  /** @param {import("./types.js").Pending} pending */
  send({ conversation, kind, client_id, text }) {
    return this.call("POST", `conversations/${encodeURIComponent(conversation)}/${kind}`, { client_id, text });
  }

  /**
   * Any route of the desk's API; what it answers, or an ApiError in words for the agent.
   * @param {string} method @param {string} path  below /api/desk/ @param {object} [body]
   */
  async call(method, path, body) {
    const response = await this.#answered(method, path, body);
    return response.status === 204 ? null : answer(response);
  }

  /** A file that the server makes. @param {string} path @param {object} body @returns {Promise<Blob>} */
  async download(path, body) {
    return (await this.#answered("POST", path, body)).blob();
  }

  async #answered(method, path, body) {
    let response = await this.#fetch(method, path, body);
    if (response.status === 403 && method !== "GET" && (await this.#renewed())) {
      response = await this.#fetch(method, path, body);
    }
    if (response.status === 401 && path !== "login") this.dispatchEvent(new Event("signed-out"));
    if (!response.ok) throw new ApiError(response.status, await complaint(response));
    return response;
  }

  async #fetch(method, path, body) {
    const headers = { Accept: "application/json" };
    if (method !== "GET" && this.#me) headers["X-CSRF-Token"] = this.#me.csrf;
    if (body) headers["Content-Type"] = "application/json";
    try {
      return await fetch(new URL(path, ROOT), {
        method,
        headers,
        body: body && JSON.stringify(body),
        credentials: "same-origin",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch {
      throw new ApiError(0, t("error.unreachable"));
    }
  }

  /** Another tab may have logged in anew: the same agent goes on with the new token, another one must not. */
  async #renewed() {
    const before = this.#me;
    const response = await this.#fetch("GET", "me");
    if (!response.ok || !before) return false;
    const now = await answer(response);
    if (now.id !== before.id) this.dispatchEvent(new Event("signed-out"));
    if (now.id !== before.id || now.csrf === before.csrf) return false;
    this.#me = now;
    return true;
  }

  #remember(me) {
    this.#me = me;
    return me;
  }
}

async function answer(response) {
  try {
    return await response.json();
  } catch {
    throw new ApiError(502, t("error.nonsense"));
  }
}

async function complaint(response) {
  try {
    return (await response.json()).error.message || t("error.other");
  } catch {
    return response.status >= 500 ? t("error.server") : t("error.other");
  }
}
