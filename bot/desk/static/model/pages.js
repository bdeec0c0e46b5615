/** What the bar leads to, in its order. Each says who it is for. @type {{name: string, role: "agent"|"admin"}[]} */
export const PAGES = [
  { name: "inbox", role: "agent" },
  { name: "admin", role: "admin" },
];

/** The admin's pages, in their order: #/admin/name. */
export const ADMIN_PAGES = ["dead-letters", "templates", "settings"];

/** @param {{role: string}} me @returns {string[]} the names of the pages this agent may open */
export function pagesFor(me) {
  return PAGES.filter(({ role }) => role === "agent" || me.role === "admin").map(({ name }) => name);
}
