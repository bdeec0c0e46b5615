/** The demo store's page: its language from ?lang=, its texts, and the chat in that language. */
import { TEXTS } from "./texts.js";

const ACCENT = "#1f5d50";

const wish = new URLSearchParams(location.search).get("lang");
const language = Object.hasOwn(TEXTS, wish ?? "") ? wish : "en";
const texts = TEXTS[language];

const euros = (amount) => new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(amount);

function translate() {
  document.documentElement.lang = language;
  document.title = `${texts.product} · Halden Home`;
  for (const node of document.querySelectorAll("[data-text]")) {
    node.textContent = texts[node.dataset.text].replace("{shipping}", euros(4.9));
  }
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", texts[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-alt]")) node.alt = texts[node.dataset.alt];
  document.querySelector(`.languages [lang=${language}]`).setAttribute("aria-current", "page");
  document.querySelector("#price").textContent = euros(89);
}

/** Pressing a suggestion opens the chat with the words ready to send. */
function suggest() {
  const items = texts.try.map((words) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", () => document.querySelector("waybill-chat")?.open(words));
    const item = document.createElement("li");
    item.append(button);
    return item;
  });
  document.querySelector("#suggestions").replaceChildren(...items);
}

/** What a store does with one tag in its HTML; here by script, because the language is known only now. */
function addChat() {
  const tag = document.createElement("script");
  tag.type = "module";
  tag.async = true;
  tag.src = "/widget.js";
  Object.assign(tag.dataset, { language, color: ACCENT, name: "Halden Home" });
  document.head.append(tag);
}

translate();
suggest();
addChat();
