/** The longest pause before a request is tried again. */
const LONGEST = 30_000;

/** Status 0: the hub was not reached. */
class ApiError extends Error {
  constructor(status, message, retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Worth another try with the same words. */
  get passing() {
    return [0, 401, 408, 429].includes(this.status) || this.status >= 500;
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

  /** @param {(share: number) => void} onProgress from 0 to 1 */
  sendPhoto(token, { client_id, file }, onProgress) {
    return upload(new URL(`photos?client_id=${client_id}`, this.#base), token, file, onProgress);
  }

  /** @param {string} address as an attachment has it */
  async photo(token, address) {
    const response = await fetch(new URL(address.match(/photos\/.*/)[0], this.#base), {
      headers: { Authorization: `Bearer ${token}` },
      credentials: "omit",
    });
    return response.blob();
  }

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

/** What fetch cannot tell: how far an upload has come. */
function upload(address, token, file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onloadend = () =>
      request.status === 202 ? resolve(request.response) : reject(new ApiError(request.status, request.statusText));
    request.send(file);
  });
}

function refusal({ status, statusText, headers }) {
  const seconds = Math.min(headers.get("Retry-After"), 60);
  return new ApiError(status, statusText, seconds > 0 ? seconds * 1000 : undefined);
}

/** Spread a little, so that a restarted hub is not met by everybody at once. */
export function backOff(attempt) {
  return Math.min(LONGEST, 1000 * 2 ** attempt) * (0.7 + 0.3 * Math.random());
}

/** Ends early when the browser is back online. */
export function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      window.removeEventListener("online", finish);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, signal?.aborted ? 0 : milliseconds);
    window.addEventListener("online", finish);
    signal?.addEventListener("abort", finish);
  });
}

/** Browsers are sometimes wrong about being offline, hence a try every half minute all the same. */
export function whenOnline(signal) {
  return navigator.onLine ? Promise.resolve() : pause(LONGEST, signal);
}
