/** On a phone the open chat covers the page. */

const narrow = matchMedia("(max-width: 520px)");

export function coversPage() {
  return narrow.matches;
}

/** A page the shopper has gone on to must not come up covered; one reloaded under an open chat may. */
export function mayReopen() {
  const [visit] = performance.getEntriesByType("navigation");
  return !coversPage() || visit?.type === "reload";
}

/** Browsers lay the on-screen keyboard over fixed elements. */
export function followKeyboard(panel) {
  const view = window.visualViewport;
  if (!view) return;
  const follow = () => {
    panel.style.setProperty("--seen-height", `${view.height}px`);
    panel.style.setProperty("--seen-top", `${view.offsetTop}px`);
  };
  view.addEventListener("resize", follow);
  view.addEventListener("scroll", follow);
  follow();
}
