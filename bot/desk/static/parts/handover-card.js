import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { dateAndTime, languageName } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t, wording } from "../lib/text.js";
import { verifiedBadge } from "./verified-badge.js";

/** `<handover-card>`: what the bot found out before it asked for a person, folded once an agent has answered. */
export class HandoverCard extends DeskElement {
  #look;

  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.follow(this.desk.thread, "change", () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { handover, messages } = this.desk.thread;
    const look = JSON.stringify(handover);
    if (look === this.#look) return;
    this.#look = look;
    this.replaceChildren(...(handover ? [card(handover, !answered(handover, messages))] : []));
  }
}

const answered = ({ at }, messages) =>
  messages.some(({ from, at: then }) => from === "agent" && Date.parse(then) > Date.parse(at));

/** @param {import("../model/types.js").Handover} handover @param {boolean} news  whether nobody has answered since */
function card({ reason, language, verified, proposal, tried, at }, news) {
  const roomy = window.matchMedia("(min-width: 760px) and (min-height: 640px)").matches;
  return h(
    "details",
    { class: "handover", open: news && roomy },
    h("summary", {}, h("strong", {}, wording("reason", reason)), verifiedBadge(verified), icon("down")),
    h(
      "dl",
      {},
      tried?.length > 0 && [
        h("dt", {}, t("handover.tried")),
        h(
          "dd",
          {},
          h(
            "ul",
            {},
            tried.map((step) => h("li", {}, step)),
          ),
        ),
      ],
      proposal && [h("dt", {}, t("handover.proposal")), h("dd", { class: "proposal" }, proposal)],
      h("dt", {}, t("handover.at")),
      h("dd", {}, h("time", { datetime: at }, dateAndTime(at)), " · ", languageName(language)),
    ),
  );
}

customElements.define("handover-card", HandoverCard);
