import { h } from "../lib/dom.js";
import { dateAndTime } from "../lib/format.js";
import { t } from "../lib/text.js";
import { address } from "../model/route.js";
import { ask } from "./dialog.js";
import { emptyState } from "./empty-state.js";
import { LoadedPage } from "./loaded-page.js";
import { table } from "./table.js";

/** `<dead-letters-page>`: messages no shopper got, or nobody knows whether they did, to be sent again by hand. */
export class DeadLettersPage extends LoadedPage {
  words = "dead-letters";

  load() {
    return this.desk.api.call("GET", "dead-letters");
  }

  build({ dead_letters: letters }) {
    if (!letters.length) return [emptyState("resolved", "empty.dead-letters")];
    const heads = ["at", "channel", "text", "state"].map((name) => t(`dead-letters.${name}`));
    return [table(t("dead-letters.title"), [...heads, ""], letters.map((letter) => this.#row(letter)))];
  }

  #row(letter) {
    const { at, channel, text, state, error, attempts, conversation } = letter;
    const tries = h("span", { class: "quiet block" }, t("dead-letters.attempts", { n: attempts }));
    const again = () => this.#retry(letter);
    return [
      dateAndTime(at),
      t(`channel.${channel}`),
      h("a", { href: address({ view: "open", id: conversation }) }, text),
      h("span", {}, t(`delivery.${state}`, { error }), tries),
      h("button", { type: "button", class: "button small", onclick: again }, t("dead-letters.retry")),
    ];
  }

  async #retry({ id, state }) {
    const doubt = { title: t("dead-letters.ask"), text: t("dead-letters.doubt"), confirm: t("dead-letters.retry") };
    if (state === "unknown" && !(await ask(doubt))) return;
    try {
      await this.desk.api.call("POST", `dead-letters/${id}/retry`);
      this.desk.notices.tell(t("dead-letters.retried"));
    } catch (problem) {
      this.desk.notices.warn(problem.message);
    }
    await this.refresh();
  }
}

customElements.define("dead-letters-page", DeadLettersPage);
