import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openDialog } from "./dialog.js";
import { submitting } from "./form.js";
import { LoadedPage } from "./loaded-page.js";
import { PasswordForm } from "./password-form.js";
import { sessionsCard } from "./sessions-card.js";
import { twoStepCard } from "./two-step-card.js";

/** `<account-page>`: what agents keep themselves. */
export class AccountPage extends LoadedPage {
  words = "account";

  load() {
    return this.desk.api.call("GET", "account");
  }

  build(account) {
    const refresh = () => this.refresh();
    return [
      h(
        "div",
        { class: "account" },
        this.#name(account),
        this.#password(),
        twoStepCard(this.desk, account.two_step, refresh),
        sessionsCard(this.desk, account.sessions, refresh),
      ),
    ];
  }

  #name({ name }) {
    const send = async (values) => {
      await this.desk.session.rename(values.name);
      this.desk.notices.tell(t("account.name.saved"));
    };
    return h(
      "section",
      { class: "card" },
      h("h2", { id: "account-name" }, t("account.name")),
      h("p", { class: "quiet" }, t("account.name.lead")),
      h(
        "form",
        { class: "inline-form", onsubmit: (event) => submitting(event, send) },
        h("input", { class: "input", "aria-labelledby": "account-name", name: "name", value: name, maxlength: 60, required: true, autocomplete: "name" }),
        h("button", { class: "button" }, t("save")),
        h("p", { class: "form-problem", role: "alert" }),
      ),
    );
  }

  #password() {
    const open = () => {
      const dialog = openDialog(t("password.title"), new PasswordForm(this.desk, () => (dialog.close(), this.refresh())));
    };
    const button = h("button", { type: "button", class: "button", onclick: open }, t("password.title"));
    return h(
      "section",
      { class: "card" },
      h("div", { class: "page-head" }, h("h2", {}, t("account.password")), button),
      h("p", { class: "quiet" }, t("account.password.lead")),
    );
  }
}

customElements.define("account-page", AccountPage);
