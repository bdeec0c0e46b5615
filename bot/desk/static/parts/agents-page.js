import { h } from "../lib/dom.js";
import { dateAndTime, timeOfDay } from "../lib/format.js";
import { t } from "../lib/text.js";
import { openNewAgent } from "./agent-dialogs.js";
import { agentMenu } from "./agent-menu.js";
import { avatar } from "./avatar.js";
import { LoadedPage } from "./loaded-page.js";
import { table } from "./table.js";

/** `<agents-page>`: who may log in, and what an admin can do about it. */
export class AgentsPage extends LoadedPage {
  words = "agents";

  connected() {
    super.connected();
    const add = () => openNewAgent(this.desk, () => this.refresh());
    this.tools.append(h("button", { type: "button", class: "button primary", onclick: add }, t("agents.add")));
  }

  load() {
    return this.desk.api.call("GET", "people");
  }

  build({ people }) {
    const heads = ["name", "role", "seen", "state"].map((name) => t(`agents.${name}`));
    const ordered = [...people.filter(({ active }) => active), ...people.filter(({ active }) => !active)];
    return [table(t("agents.title"), [...heads, ""], ordered.map((person) => this.#row(person)))];
  }

  #row(person) {
    const mine = person.id === this.desk.session.me.id;
    return [
      who(person, mine),
      t(`role.${person.role}`),
      person.last_seen_at ? dateAndTime(person.last_seen_at) : t("agents.never"),
      h("span", { class: "pills" }, states(person)),
      agentMenu(this.desk, person, mine, () => this.refresh()),
    ];
  }
}

function who({ name, email, active }, mine) {
  const you = mine && h("span", { class: "quiet" }, ` (${t("agents.you")})`);
  return h(
    "span",
    { class: active ? "agent-who" : "agent-who left" },
    avatar(name),
    h("span", {}, h("span", {}, h("strong", {}, name), you), h("span", { class: "quiet" }, email)),
  );
}

function states({ active, locked_until, must_change_password, two_step }) {
  const pills = [
    active ? ["good", t("agents.active")] : ["", t("agents.left")],
    locked_until && ["warn", t("agents.locked", { time: timeOfDay(locked_until) })],
    active && must_change_password && ["wait", t("agents.invited")],
    two_step && ["", t("agents.two-step")],
  ];
  return pills.filter(Boolean).map(([tone, words]) => h("span", { class: `pill ${tone}` }, words));
}

customElements.define("agents-page", AgentsPage);
