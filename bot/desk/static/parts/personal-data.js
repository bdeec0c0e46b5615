import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openDeed } from "./deed-dialog.js";
import { field } from "./form.js";

/** Saves a copy of everything held about the shopper. @param {import("../model/desk.js").Desk} desk */
export async function copyPersonalData(desk) {
  const path = pathOf(desk, "export");
  const found = await counted(desk, path);
  if (!found) return;
  openDeed(desk, {
    title: t("privacy.export.title"),
    confirm: t("privacy.export.confirm"),
    path,
    review: false,
    fields: [h("p", {}, t("privacy.export.what", words(found)))],
    body: () => ({}),
    send: async (body) => save(await desk.api.download(path, body)),
    done: () => desk.thread.refresh(),
  });
}

/** Erases the shopper's data after the address was typed once more. @param {import("../model/desk.js").Desk} desk */
export async function erasePersonalData(desk) {
  const path = pathOf(desk, "erase");
  const found = await counted(desk, path);
  if (!found) return;
  if (found.under_way.length) return desk.notices.warn(t("privacy.under_way", { orders: found.under_way.join(", ") }));
  openDeed(desk, {
    title: t("privacy.erase.title"),
    confirm: t("privacy.erase.confirm"),
    path,
    review: false,
    fields: [
      h("p", {}, t("privacy.erase.goes", words(found))),
      h("p", {}, t("privacy.erase.stays", words(found))),
      h("p", { class: "deed-unsent" }, t("privacy.erase.untold")),
      field(t("privacy.erase.type", { email: found.email }), { name: "email", type: "email", autocomplete: "off" }),
    ],
    body: ({ email }) => ({ email }),
    done: () => desk.thread.refresh(),
  });
}

function pathOf(desk, deed) {
  return `conversations/${encodeURIComponent(desk.thread.id)}/${deed}`;
}

/** How much there is; null when the server refuses, which the agent is told. */
async function counted(desk, path) {
  try {
    return await desk.api.call("POST", path, { client_id: "preview", preview: true });
  } catch (problem) {
    desk.notices.warn(problem.message);
    return null;
  }
}

function words({ email, conversations, photos, orders }) {
  return { email, conversations, photos, n: orders.length, orders: orders.join(", ") || "–" };
}

function save(blob) {
  const href = URL.createObjectURL(blob);
  h("a", { href, download: "personal-data.zip" }).click();
  URL.revokeObjectURL(href);
  return { summary: t("privacy.export.saved") };
}
