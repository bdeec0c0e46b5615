/**
 * A custom element whose listeners on longer-lived objects end when it leaves the page.
 * Subclasses draw in `connected()`.
 */
export class DeskElement extends HTMLElement {
  #presence;

  connectedCallback() {
    this.#presence = new AbortController();
    this.connected();
  }

  disconnectedCallback() {
    this.#presence.abort();
  }

  connected() {}

  /**
   * @param {EventTarget} target
   * @param {string|string[]} types
   * @param {(event: any) => void} handler
   */
  follow(target, types, handler) {
    for (const type of [types].flat()) {
      target.addEventListener(type, handler, { signal: this.#presence.signal });
    }
  }
}
