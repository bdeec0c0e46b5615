import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { t } from "../lib/text.js";
import { DeskWorkspace } from "./desk-workspace.js";
import { LoginForm } from "./login-form.js";
import { NoticeBoard } from "./notice-board.js";
import { PasswordForm } from "./password-form.js";

/** `<desk-app>`: the door (log in, set a password) or the workspace behind it, with the notices over either. */
export class DeskApp extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.follow(this.desk.session, "change", () => this.#draw());
    this.#enter();
  }

  async #enter() {
    this.replaceChildren(
      h("div", { class: "entrance", role: "status" }, h("span", { class: "spinner" }), t("loading")),
    );
    try {
      await this.desk.session.find();
    } catch (problem) {
      this.#offerRetry(problem.message);
    }
  }

  #draw() {
    const { session } = this.desk;
    this.replaceChildren(this.#room(session), new NoticeBoard(this.desk));
    if (!session.ready) document.title = t("title");
    this.querySelector("[autofocus]")?.focus();
  }

  #room(session) {
    if (!session.me) return h("main", { class: "entrance" }, new LoginForm(this.desk));
    if (!session.ready) return h("main", { class: "entrance" }, new PasswordForm(this.desk));
    return new DeskWorkspace(this.desk);
  }

  #offerRetry(message) {
    const retry = h("button", { type: "button", class: "button primary", onclick: () => this.#enter() }, t("retry"));
    this.replaceChildren(h("main", { class: "entrance" }, h("p", { role: "alert" }, message), retry));
  }
}

customElements.define("desk-app", DeskApp);
