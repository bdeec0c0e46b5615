import { h } from "../lib/dom.js";
import { exactly, languageName, when } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t, wording } from "../lib/text.js";
import { address } from "../model/route.js";
import { avatar } from "./avatar.js";
import { customerName } from "./customer-name.js";
import { WaitingTime } from "./waiting-time.js";

/**
 * One conversation in the list.
 * @param {{summary: import("../model/types.js").Summary, view: string, current: boolean, draft: boolean,
 *   me: string}} row
 */
export function conversationRow({ summary, view, current, draft, me }) {
  const { id, language, unread, verified } = summary;
  const name = customerName(summary);
  const fresh = unread > 0 && !current;
  return h(
    "li",
    {},
    h(
      "a",
      {
        class: `row${fresh ? " fresh" : ""}`,
        href: address({ id, view, details: false }),
        "data-id": id,
        "aria-current": current && "true",
      },
      avatar(name),
      h(
        "span",
        { class: "row-head" },
        h("strong", { class: "row-name" }, name),
        verified &&
          h(
            "span",
            { class: "row-verified", title: t("verified.yes") },
            icon("verified"),
            h("span", { class: "sr-only" }, t("verified.yes")),
          ),
        rowTime(summary),
      ),
      h(
        "span",
        { class: "row-snippet" },
        draft && h("span", { class: "row-draft" }, t("draft"), " "),
        snippet(summary, me),
      ),
      h(
        "span",
        { class: "row-foot" },
        summary.tags.length > 0 && h("span", { class: "row-tags" }, summary.tags.slice(0, 2).map((tag) => h("span", {}, tag))),
        summary.urgent && h("strong", { class: "row-urgent" }, icon("warning"), t("urgent")),
        h("span", { class: "row-about" }, about(summary, view, me)),
        h("abbr", { title: languageName(language) }, language),
        fresh && h("span", { class: "badge", "aria-label": t("unread", { n: unread }) }, unread),
      ),
    ),
  );
}

function rowTime({ owner, waiting_since, last_message, updated_at }) {
  if (waiting_since && owner !== "bot") {
    return h("span", { class: "row-time" }, icon("clock"), new WaitingTime(waiting_since));
  }
  const at = last_message?.at ?? updated_at;
  return h("time", { class: "row-time", datetime: at, title: exactly(at) }, when(at));
}

function snippet({ last_message, agent, language }, me) {
  if (!last_message) return t("no_message");
  const lang = last_message.from === "note" ? null : language;
  const text = h("span", { lang, dir: "auto" }, last_message.text);
  if (last_message.from === "shopper" || last_message.from === "system") return text;
  const who = last_message.from === "agent" ? agentName(agent, me) : t(`by.${last_message.from}`);
  return [h("span", { class: "row-by" }, who, ": "), text];
}

const agentName = (agent, me) => (agent?.id === me ? t("by.you") : (agent?.name ?? t("by.agent")));

/** What the row's foot tells: why a person was asked for, and who has it where that is not plain from the view. */
function about({ reason, owner, agent, channel }, view, me) {
  const why = reason ? wording("reason", reason) : t(`channel.${channel}`);
  if (view !== "open") return why;
  const whose = owner === "queue" ? t("owner.queue") : agentName(agent, me);
  return `${whose} · ${why}`;
}
