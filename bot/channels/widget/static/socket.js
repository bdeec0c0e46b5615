/** A connection this old has worked even if nothing was said on it. */
const SETTLED = 10_000;

/**
 * Listens until the socket drops.
 *
 * @param {WebSocket} socket
 * @param {Listener} listener
 * @returns {Promise<boolean>} whether it ever worked
 */
export function listen(socket, { hello, onOpen, onFrame, signal }) {
  return new Promise((resolve) => {
    let opened = Infinity;
    let heard = false;
    const close = () => socket.close();
    signal.addEventListener("abort", close);
    socket.addEventListener("open", () => {
      opened = Date.now();
      socket.send(JSON.stringify(hello));
      onOpen();
    });
    socket.addEventListener("message", ({ data }) => {
      const frame = parse(data);
      if (!frame || signal.aborted) return;
      heard = true;
      onFrame(frame);
    });
    socket.addEventListener("close", () => {
      signal.removeEventListener("abort", close);
      resolve(heard || Date.now() - opened > SETTLED);
    });
  });
}

function parse(data) {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
