/** The one script a store puts on its pages; the chat is loaded once the browser has nothing better to do. */
const here = new URL(import.meta.url);

// document.currentScript is null inside a module, so the tag is found by its address.
const tag =
  [...document.scripts].find((script) => script.src === here.href) ??
  document.querySelector('script[type="module"][src*="/widget.js"]');

function readSettings({ language, position, color, greeting, identity, name } = {}) {
  return { hub: new URL(".", here), language, position, color, greeting, identity, name };
}

async function start() {
  if (document.querySelector("waybill-chat")) return;
  const { mountChat } = await import("./widget/chat.js");
  await mountChat(readSettings(tag?.dataset));
}

function whenIdle() {
  if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 300);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", whenIdle, { once: true });
else whenIdle();
