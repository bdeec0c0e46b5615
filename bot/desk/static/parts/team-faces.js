import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { keyed } from "../lib/keyed.js";
import { t } from "../lib/text.js";
import { avatar } from "./avatar.js";

const MOST = 4;

/** `<team-faces>`: the colleagues who are at the desk now. */
export class TeamFaces extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.faces = h("ul", { "aria-label": t("team") });
    this.replaceChildren(this.faces);
    this.follow(this.desk.team, "change", () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { others } = this.desk.team;
    this.faces.hidden = !others.length;
    keyed(this.faces, others.slice(0, MOST), {
      key: ({ id }) => String(id),
      print: ({ name, state }) => `${name} ${state}`,
      build: ({ name, state }) => {
        const words = t("team.member", { name, state: t(`presence.${state}`) });
        return h("li", { class: `face ${state}`, title: words }, avatar(name), h("span", { class: "sr-only" }, words));
      },
    });
  }
}

customElements.define("team-faces", TeamFaces);
