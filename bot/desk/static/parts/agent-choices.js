import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";

/**
 * The switches of the agent's menu: away, sound, notifications; each is remembered in this browser.
 * @param {import("../model/desk.js").Desk} desk
 */
export function agentChoices({ team, attention, notices }) {
  const notify = async (input) => {
    input.checked = await attention.setNotify(input.checked);
    if (!input.checked && globalThis.Notification?.permission === "denied") notices.warn(t("choice.notify.denied"));
  };
  return h(
    "div",
    { class: "menu-choices" },
    choice("away", team.away, ({ checked }) => (team.away = checked)),
    choice("sound", attention.sound, ({ checked }) => (attention.sound = checked)),
    choice("notify", attention.notify, notify),
  );
}

function choice(name, checked, set) {
  const input = h("input", { type: "checkbox", role: "switch", checked, onchange: ({ target }) => set(target) });
  return h("label", {}, h("span", {}, t(`choice.${name}`)), input);
}
