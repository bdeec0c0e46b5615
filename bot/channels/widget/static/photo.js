import { el, icon } from "./dom.js";

/** Wide enough for a sharp thumbnail on a phone. */
const WIDTH = 480;

/** A box of fixed size: the log must not jump when the picture comes. */
export function drawPhoto(labels) {
  return el(
    "div",
    { class: "photo", role: "img", "aria-label": labels.photo },
    icon("photo", 28),
    el("progress", { class: "sent-so-far", value: 0, "aria-label": labels.sending }),
  );
}

/**
 * Paints on a canvas: a store's content security policy may forbid pictures by address. What this browser cannot
 * open, such as HEIC, appears when the hub has made a JPEG of it.
 *
 * @param {HTMLElement} node
 * @param {Item} item
 * @param {(address: string) => Promise<Blob>} load
 */
export async function updatePhoto(node, { photo, progress, state }, load) {
  const bar = node.querySelector("progress");
  bar.hidden = !state || state === "sent" || state === "failed";
  bar.value = progress ?? 0;
  if (node.source === photo || node.querySelector("canvas")) return;
  node.source = photo;
  try {
    const picture = await createImageBitmap(typeof photo === "string" ? await load(photo) : photo);
    const canvas = el("canvas", { width: WIDTH, height: Math.round((WIDTH * picture.height) / picture.width) });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    node.prepend(canvas);
  } catch {
    // The icon stands for it.
  }
}
