import { h } from "../lib/dom.js";
import { t } from "../lib/text.js";
import { openDialog } from "./dialog.js";

/**
 * A photo of the shopper's, small in the transcript; pressed, it opens as large as the window allows.
 * @param {{type: string, url: string}} attachment
 */
export function photoThumbnail({ type, url }) {
  if (type !== "photo") return null;
  const enlarge = () => openDialog(t("photo"), h("img", { class: "photo-large", src: url, alt: t("photo.of_shopper") }));
  return h(
    "button",
    { type: "button", class: "photo-thumbnail", "aria-label": t("photo.enlarge"), onclick: enlarge },
    h("img", { src: url, alt: "", width: 220, height: 165, loading: "lazy" }),
  );
}
