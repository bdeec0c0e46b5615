/**
 * What the bar leads to, in its order. Each says who it is for, and whether only the agent's menu leads there.
 * @type {{name: string, role: "agent"|"admin", menu?: boolean}[]}
 */
export const PAGES = [
  { name: "inbox", role: "agent" },
  { name: "unanswered", role: "agent" },
  { name: "refunds", role: "agent" },
  { name: "reports", role: "agent" },
  { name: "admin", role: "admin" },
  { name: "account", role: "agent", menu: true },
];

/** The admin's pages, in their order: #/admin/name. */
export const ADMIN_PAGES = ["saved-replies", "templates", "agents", "dead-letters", "settings"];

/** @param {{role: string}} me @returns {string[]} the names of the pages this agent may open */
export function pagesFor(me) {
  return PAGES.filter(({ role }) => role === "agent" || me.role === "admin").map(({ name }) => name);
}

/** @param {{role: string}} me @returns {string[]} the names of those that the bar shows */
export function pagesInBar(me) {
  return pagesFor(me).filter((name) => !PAGES.find((page) => page.name === name).menu);
}
