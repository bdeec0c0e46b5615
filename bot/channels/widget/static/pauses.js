const LONGEST = 30_000;

/** Spread a little, so that a restarted hub is not met by everybody at once. */
export function backOff(attempt) {
  return Math.min(LONGEST, 1000 * 2 ** attempt) * (0.7 + 0.3 * Math.random());
}

/**
 * Ends early when the browser is back online.
 *
 * @param {number} milliseconds
 * @param {AbortSignal} [signal]
 */
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
