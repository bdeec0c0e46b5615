import { h } from "../lib/dom.js";
import { dateAndTime } from "../lib/format.js";
import { t } from "../lib/text.js";

/**
 * The browsers an agent is logged in with.
 * @param {import("../model/desk.js").Desk} desk
 * @param {{id: string, browser: string, created_at: string, last_seen_at: string, current: boolean}[]} sessions
 * @param {() => void} refresh
 */
export function sessionsCard(desk, sessions, refresh) {
  const end = async (path, words) => {
    try {
      await desk.api.call("POST", `account/sessions/${path}`);
      desk.notices.tell(words);
    } catch (problem) {
      desk.notices.warn(problem.message);
    }
    refresh();
  };
  const endOthers = () => end("end-others", t("account.sessions.ended"));
  const others = h("button", { type: "button", class: "button", onclick: endOthers }, t("account.sessions.end"));
  return h(
    "section",
    { class: "card" },
    h("div", { class: "page-head" }, h("h2", {}, t("account.sessions")), sessions.length > 1 && others),
    h("p", { class: "quiet" }, t("account.sessions.lead")),
    h("ul", { class: "sessions" }, [...sessions].sort((a, b) => b.current - a.current).map((one) => entry(one, end))),
  );
}

function entry({ id, browser, created_at, last_seen_at, current }, end) {
  const name = browser || t("account.session.unknown");
  const times = { created: dateAndTime(created_at), seen: dateAndTime(last_seen_at) };
  const leave = () => end(`${encodeURIComponent(id)}/end`, t("account.session.ended", { browser: name }));
  const label = t("account.session.end.of", { browser: name });
  return h(
    "li",
    {},
    h(
      "span",
      {},
      h("strong", {}, name, current && h("span", { class: "pill good" }, t("account.session.current"))),
      h("span", { class: "quiet" }, t("account.session.times", times)),
    ),
    !current &&
      h("button", { type: "button", class: "button small", "aria-label": label, onclick: leave }, t("account.session.end")),
  );
}
