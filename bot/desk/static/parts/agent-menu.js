import { h } from "../lib/dom.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";
import { openEditAgent, openOneTimePassword } from "./agent-dialogs.js";
import { ask } from "./dialog.js";

/**
 * What an admin can do about an agent: only what makes sense for this one.
 * @param {import("../model/desk.js").Desk} desk @param {Object} person @param {boolean} mine  their own row
 * @param {() => void} changed
 */
export function agentMenu(desk, person, mine, changed) {
  const { id, name, active, locked_until, two_step } = person;
  const post = async (deed, tell) => {
    try {
      const answer = await desk.api.call("POST", `people/${id}/${deed}`);
      tell(answer);
    } catch (problem) {
      desk.notices.warn(problem.message);
    }
    changed();
  };
  const asked = async (words, deed, tell) => {
    const question = { title: t(`${words}.ask`, { name }), text: t(`${words}.text`, { name }), confirm: t(words) };
    if (await ask(question)) await post(deed, tell);
  };
  const tell = (key) => (answer) => desk.notices.tell(t(key, { name, n: answer.queued }));
  const items = [
    ["agents.edit", () => openEditAgent(desk, person, mine, changed)],
    locked_until && ["agents.unlock", () => post("unlock", tell("agents.unlocked"))],
    !mine && ["agents.reset", (words) => asked(words, "password", (answer) => openOneTimePassword(desk, answer))],
    !mine && two_step && ["agents.two-step-off", (words) => asked(words, "two-step", tell("agents.two-step-off.done"))],
    !mine && active && ["agents.deactivate", (words) => asked(words, "deactivate", tell("agents.deactivated"))],
    !active && ["agents.reactivate", () => post("reactivate", tell("agents.reactivated"))],
  ];
  return drawn(id, t("agents.menu", { name }), items.filter(Boolean));
}

function drawn(id, label, items) {
  const menu = h("div", { id: `agent-${id}-menu`, class: "menu", popover: true });
  const item = ([words, run]) =>
    h("button", { type: "button", onclick: () => (menu.hidePopover(), run(words)) }, t(words));
  menu.append(...items.map(item));
  const opener = { type: "button", class: "icon-button", popovertarget: menu.id, "aria-label": label };
  return h("div", { class: "row-menu" }, h("button", opener, icon("more")), menu);
}
