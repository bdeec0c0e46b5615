import { el, icon } from "./dom.js";
import { fill } from "./language.js";

/** The store's name and who is there: the bot, nobody yet, or a person by name. */
export class Header {
  #labels;
  #face;
  #status;
  #shown = "";

  constructor(labels, storeName, onClose) {
    this.#labels = labels;
    this.#face = el("span", { class: "face", "aria-hidden": "true" });
    this.#status = el("span", { class: "who", role: "status" });
    this.node = el(
      "div",
      { class: "head" },
      this.#face,
      el("div", { class: "names" }, el("h2", { id: "title", dir: "auto" }, storeName), this.#status),
      el(
        "button",
        { type: "button", class: "close", "aria-label": labels.close, title: labels.close, onclick: onClose },
        icon("down"),
      ),
    );
  }

  /** @param {Agent | null} agent */
  update(owner, agent) {
    const wanted = JSON.stringify([owner, agent]);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const name = agent?.name || this.#labels.person;
    const ofAgent = agent?.present === false ? this.#labels.agentAway : this.#labels.withAgent;
    const status = { queue: this.#labels.withQueue, agent: fill(ofAgent, { name }) };
    this.#status.textContent = status[owner] ?? this.#labels.withBot;
    this.#face.className = `face is-${owner} ${agent ? (agent.present ? "is-here" : "is-away") : ""}`;
    this.#face.replaceChildren(this.#drawFace(owner, agent));
  }

  #drawFace(owner, agent) {
    if (agent?.name) return [...agent.name][0].toLocaleUpperCase();
    return icon({ queue: "clock", agent: "person" }[owner] ?? "bot", 22);
  }
}
