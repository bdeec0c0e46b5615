/** Status 0: the hub was not reached. */
export class ApiError extends Error {
  constructor(status, code, message, retryAfter = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** Worth another try with the same words. */
  get passing() {
    return this.status === 0 || this.status === 401 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export class ChatApi {
  #base;

  constructor(hub) {
    this.#base = new URL("api/chat/", hub);
  }

  openSession(request) {
    return this.#call("sessions", { body: request });
  }

  send(token, message) {
    return this.#call("messages", { token, body: message });
  }

  /** @returns {Promise<Frame>} */
  messages(token, after, wait, signal) {
    return this.#call(`messages?after=${after}&wait=${wait}`, { token, signal, patience: (wait + 10) * 1000 });
  }

  socket() {
    const address = new URL("ws", this.#base);
    address.protocol = address.protocol.replace("http", "ws");
    return new WebSocket(address);
  }

  async #call(path, { token, body, signal, patience = 15_000 }) {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patience);
    const abort = () => giveUp.abort();
    signal?.addEventListener("abort", abort);
    try {
      const response = await fetch(new URL(path, this.#base), {
        method: body ? "POST" : "GET",
        headers: { ...(body && { "Content-Type": "application/json" }), ...(token && { Authorization: `Bearer ${token}` }) },
        body: body && JSON.stringify(body),
        credentials: "omit",
        cache: "no-store",
        signal: giveUp.signal,
      });
      const answer = await response.json().catch(() => ({}));
      if (response.ok) return answer;
      throw refusal(response, answer);
    } catch (error) {
      throw error instanceof ApiError ? error : new ApiError(0, "unreachable", String(error));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}

function refusal(response, answer) {
  const seconds = Number(response.headers.get("Retry-After"));
  const { code = "unknown", message = response.statusText } = answer?.error ?? {};
  return new ApiError(response.status, code, message, seconds > 0 ? Math.min(seconds, 60) * 1000 : null);
}
