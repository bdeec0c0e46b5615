import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { t } from "../lib/text.js";
import { brand, field, submitting } from "./form.js";

const CODE = { name: "code", autocomplete: "one-time-code", autocapitalize: "off", spellcheck: "false", autofocus: true };

/** `<login-form>`: e-mail and password, then a code where one is asked for; the server's words about a failure. */
export class LoginForm extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.#draw(
      t("login.title"),
      ({ email, password }) => this.#enter(email.trim(), password),
      field(t("login.email"), { name: "email", type: "email", autocomplete: "username", autofocus: true }),
      field(t("login.password"), { name: "password", type: "password", autocomplete: "current-password" }),
    );
  }

  async #enter(email, password) {
    if (await this.desk.session.login(email, password)) return;
    const back = h("button", { type: "button", class: "button wide", onclick: () => this.connected() }, t("login.code.back"));
    this.#draw(
      t("login.code.title"),
      ({ code }) => this.desk.session.login(email, password, code.trim()),
      h("p", { class: "quiet" }, t("login.code.why")),
      field(t("login.code"), CODE),
    );
    this.firstChild.append(back);
    this.querySelector("[autofocus]").focus();
  }

  #draw(title, send, ...fields) {
    this.replaceChildren(
      h(
        "form",
        { class: "entrance-form", onsubmit: (event) => submitting(event, send) },
        brand(),
        h("h1", {}, title),
        ...fields,
        h("p", { class: "form-problem", role: "alert" }),
        h("button", { class: "button primary wide" }, t("login.submit")),
      ),
    );
  }
}

customElements.define("login-form", LoginForm);
