import { go, here } from "../model/route.js";
import { openKeysHelp } from "./keys-help.js";

/**
 * What each shortcut does; true when it did something, so that the key's own effect is held back.
 * @type {Object<string, (workspace: import("./desk-workspace.js").DeskWorkspace, event: KeyboardEvent) => boolean>}
 */
export const deeds = {
  next: ({ list }, event) => mayMove(list, event) && list.move(1),
  previous: ({ list }, event) => mayMove(list, event) && list.move(-1),
  take: ({ pane }) => pane.press("take"),
  resolve: ({ pane }) => pane.press("resolve"),
  assign: ({ pane }) => pane.press(pane.desk.standing === "me" ? "transfer" : "assign"),
  snooze: ({ pane }) => pane.press("snooze"),
  tag: ({ pane }) => pane.press("tag"),
  back_to_bot: ({ pane }) => pane.press("back_to_bot"),
  undo: ({ pane }) => pane.undo(),
  reply: ({ pane }) => pane.write("reply"),
  note: ({ pane }) => pane.write("note"),
  filter: ({ list }) => list.focusFilter(),
  help: () => openKeysHelp(),
  back,
};

// Arrows scroll a transcript or switch tabs where they have the focus; letters always mean the list.
function mayMove(list, event) {
  const free = event.target === document.body || list.contains(event.target);
  return free || !event.key.startsWith("Arrow");
}

/** One step outward: out of a field, from the details, from the conversation. */
function back({ list, pane }) {
  const { activeElement } = document;
  const { id, details } = here();
  if (list.leaveFilter()) return true;
  if (activeElement?.matches("textarea")) return pane.leaveComposer();
  if (details) go({ details: false });
  else if (id) go({ id: null });
  return Boolean(id);
}
