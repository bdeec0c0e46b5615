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

  update(owner, agentName) {
    const wanted = `${owner} ${agentName}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const name = agentName || this.#labels.person;
    const status = { queue: this.#labels.withQueue, agent: fill(this.#labels.withAgent, { name }) };
    this.#status.textContent = status[owner] ?? this.#labels.withBot;
    this.#face.className = `face is-${owner}`;
    this.#face.replaceChildren(this.#drawFace(owner, agentName));
  }

  #drawFace(owner, agentName) {
    if (owner === "agent" && agentName) return [...agentName][0].toLocaleUpperCase();
    return icon({ queue: "clock", agent: "person" }[owner] ?? "bot", 22);
  }
}
