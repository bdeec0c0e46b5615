import { t } from "../lib/text.js";
import { chime } from "../lib/chime.js";
import { go } from "./route.js";

const SOUND = "waybill.desk.sound";
const NOTIFY = "waybill.desk.notify";
const NEW_MS = 60_000; // whoever waits longer was there before this page was opened

/**
 * Calls the agent when somebody needs them: a shopper who begins to wait, a conversation that became theirs, a message
 * in one of theirs. By sound and by the browser's notifications, each only if chosen, in this browser.
 */
export class Attention {
  #session;
  #known = new Map();

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.#session = session;
  }

  get sound() {
    return Boolean(localStorage.getItem(SOUND));
  }

  set sound(wanted) {
    remember(SOUND, wanted);
    if (wanted) chime();
  }

  get notify() {
    return Boolean(localStorage.getItem(NOTIFY)) && globalThis.Notification?.permission === "granted";
  }

  /** Asks the browser's permission, which only a click may. @returns {Promise<boolean>} whether it is on now */
  async setNotify(wanted) {
    if (wanted && globalThis.Notification?.permission !== "granted") await globalThis.Notification?.requestPermission();
    remember(NOTIFY, wanted && globalThis.Notification?.permission === "granted");
    return this.notify;
  }

  /** @param {import("./types.js").Summary} summary  as it is now */
  hear(summary) {
    const before = this.#known.get(summary.id);
    this.#known.set(summary.id, summary);
    const why = this.#why(summary, before);
    if (why) this.#call(summary, why);
  }

  #why(summary, before) {
    const mine = summary.owner === "agent" && summary.agent?.id === this.#session.me?.id;
    if (summary.owner === "queue" && (before ? before.owner !== "queue" : isNew(summary))) return "queue";
    if (summary.urgent && before && !before.urgent) return "urgent";
    if (mine && before && before.agent?.id !== summary.agent.id) return "given";
    const wrote = summary.last_message?.from === "shopper" && summary.last_message.at !== before?.last_message?.at;
    return mine && wrote ? "wrote" : null;
  }

  #call(summary, why) {
    // Whoever is looking at the desk sees it; a conversation taken by oneself is no news.
    if (document.visibilityState === "visible" && document.hasFocus() && why !== "queue") return;
    if (this.sound) chime();
    if (!this.notify || document.hasFocus()) return;
    const note = new Notification(t(`attention.${why}`), { body: t("attention.body"), tag: summary.id });
    note.onclick = () => {
      window.focus();
      go({ view: why === "queue" ? "queue" : "mine", id: summary.id });
      note.close();
    };
  }
}

const isNew = ({ waiting_since }) => Date.now() - Date.parse(waiting_since) < NEW_MS;

function remember(key, wanted) {
  if (wanted) localStorage.setItem(key, "yes");
  else localStorage.removeItem(key);
}
