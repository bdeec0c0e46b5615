/** Status 0: the hub was not reached. */
class ApiError extends Error {
  constructor(status, message, retryAfter = null) {
    super(message);
    this.status = status;
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
    const late = AbortSignal.timeout(patience);
    try {
      const response = await fetch(new URL(path, this.#base), {
        method: body ? "POST" : "GET",
        headers: { ...(body && { "Content-Type": "application/json" }), ...(token && { Authorization: `Bearer ${token}` }) },
        body: body && JSON.stringify(body),
        credentials: "omit",
        cache: "no-store",
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      if (response.ok) return await response.json();
      throw refusal(response);
    } catch (error) {
      throw error instanceof ApiError ? error : new ApiError(0, String(error));
    }
  }
}

function refusal({ status, statusText, headers }) {
  const seconds = Number(headers.get("Retry-After"));
  return new ApiError(status, statusText, seconds > 0 ? Math.min(seconds, 60) * 1000 : null);
}
