import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { LoadedPage } from "./loaded-page.js";
import { table } from "./table.js";

/** `<settings-page>`: what the hub has read, where from, and what is wrong with it. Nothing can be changed here. */
export class SettingsPage extends LoadedPage {
  words = "settings";

  load() {
    return this.desk.api.call("GET", "settings");
  }

  build({ sections, environment, findings }) {
    return [health(findings), ...sections.map(section), variables(environment)];
  }
}

function health(findings) {
  if (!findings.length) return h("p", { class: "settings-health good" }, icon("resolved"), t("settings.healthy"));
  return h(
    "section",
    { class: "settings-health warn" },
    icon("warning"),
    h("div", {}, h("h2", {}, t("settings.findings", { n: findings.length })), h("ul", {}, findings.map((each) => h("li", {}, each)))),
  );
}

function section({ name, help, keys }) {
  const heads = ["key", "value", "source"].map((head) => t(`settings.${head}`));
  return h(
    "section",
    { class: "settings-section" },
    h("h2", {}, name),
    help && h("p", { class: "quiet" }, help),
    table(name, heads, keys.map((key) => row(key))),
  );
}

function row({ key, value, source, help, changed }) {
  return [
    h("div", {}, h("code", {}, key), help && h("span", { class: "quiet block" }, help)),
    h(
      "div",
      {},
      value ? h("span", { class: "settings-value" }, value) : h("span", { class: "quiet" }, t("settings.empty")),
      changed && h("span", { class: "pill wait block" }, t("settings.changed")),
    ),
    h("span", { class: "pill" }, t(`settings.source.${source}`)),
  ];
}

function variables(environment) {
  const heads = [t("settings.variable"), t("settings.source")];
  const state = (set) => h("span", { class: set ? "pill good" : "pill" }, t(set ? "settings.set" : "settings.unset"));
  return h(
    "section",
    { class: "settings-section" },
    h("h2", {}, t("settings.environment")),
    h("p", { class: "quiet" }, t("settings.environment.help")),
    table(t("settings.environment"), heads, environment.map(({ name, set }) => [h("code", {}, name), state(set)])),
  );
}

customElements.define("settings-page", SettingsPage);
