const EVERY_MS = 5 * 60_000;

/**
 * Tells the server now and then that somebody is at the keyboard: reading along makes no request, and whoever makes
 * none for long is logged out.
 */
export class Activity {
  #told = Date.now();

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    for (const type of ["keydown", "pointerdown", "wheel"]) {
      document.addEventListener(type, () => this.#note(session), { passive: true });
    }
  }

  #note(session) {
    if (!session.ready || Date.now() - this.#told < EVERY_MS) return;
    this.#told = Date.now();
    session.find().catch(() => {}); // what fails here is told by the next thing the agent does
  }
}
