import { h } from "../lib/dom.js";
import { DeskElement } from "../lib/element.js";
import { t } from "../lib/text.js";
import { brand, field, submitting } from "./form.js";

/** `<password-form>`: a new password, at the first log-in (nothing else is shown then) or from the agent's menu. */
export class PasswordForm extends DeskElement {
  /** @param {import("../model/desk.js").Desk} desk @param {() => void} [done] */
  constructor(desk, done = () => {}) {
    super();
    this.desk = desk;
    this.done = done;
  }

  connected() {
    const { me } = this.desk.session;
    const forced = me.must_change_password;
    const repeat = field(t("password.repeat"), { name: "repeat", type: "password", autocomplete: "new-password" });
    this.replaceChildren(
      h(
        "form",
        { class: "entrance-form", onsubmit: (event) => this.#submit(event) },
        forced && brand(),
        h("h1", {}, t("password.title")),
        forced && h("p", { class: "quiet" }, t("password.why", { name: me.name })),
        // Password managers need the account's name to file the new password under.
        h("input", { type: "text", autocomplete: "username", value: me.email, hidden: true, readonly: true }),
        field(t("password.current"), {
          name: "current",
          type: "password",
          autocomplete: "current-password",
          autofocus: true,
        }),
        field(t("password.new"), { name: "fresh", type: "password", autocomplete: "new-password" }),
        repeat,
        h("p", { class: "form-problem", role: "alert" }),
        h("button", { class: "button primary wide" }, t("password.submit")),
      ),
    );
  }

  #submit(event) {
    submitting(event, async ({ current, fresh, repeat }) => {
      if (fresh !== repeat) throw new Error(t("password.differ"));
      await this.desk.session.changePassword(current, fresh);
      this.desk.notices.tell(t("password.done"));
      this.done();
    });
  }
}

customElements.define("password-form", PasswordForm);
