import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { t } from "../lib/text.js";
import { brand, field, submitting } from "./form.js";

/** `<login-form>`: e-mail and password; what the server says about a failure is shown as it is. */
export class LoginForm extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk */
  constructor(desk) {
    super();
    this.desk = desk;
  }

  connected() {
    this.replaceChildren(
      h(
        "form",
        { class: "entrance-form", onsubmit: (event) => this.#submit(event) },
        brand(),
        h("h1", {}, t("login.title")),
        field(t("login.email"), { name: "email", type: "email", autocomplete: "username", autofocus: true }),
        field(t("login.password"), { name: "password", type: "password", autocomplete: "current-password" }),
        h("p", { class: "form-problem", role: "alert" }),
        h("button", { class: "button primary wide" }, t("login.submit")),
      ),
    );
  }

  #submit(event) {
    submitting(event, ({ email, password }) => this.desk.session.login(email.trim(), password));
  }
}

customElements.define("login-form", LoginForm);
