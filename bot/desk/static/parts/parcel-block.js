import { h, webAddress } from "../lib/dom.js";
import { date, dateAndTime } from "../lib/format.js";
import { icon } from "../lib/icons.js";
import { t } from "../lib/text.js";

/**
 * One parcel of an order: who carries it, how far it is, what was last seen of it.
 * @param {import("../model/types.js").Parcel} parcel
 * @param {number} n  which one
 * @param {number} all  of how many
 */
export function parcelBlock(parcel, n, all) {
  const { status_label, tone, last_event, shipped_at, delivered_at, trace_opened_at } = parcel;
  return h(
    "section",
    { class: "parcel" },
    h(
      "h4",
      {},
      icon("parcel"),
      all > 1 ? t("parcel.of", { n, all }) : t("parcel"),
      h("span", { class: `pill ${tone}` }, status_label),
    ),
    tracking(parcel),
    last_event &&
      h(
        "p",
        { class: "event" },
        last_event.description,
        h("span", { class: "quiet" }, [last_event.place, dateAndTime(last_event.at)].filter(Boolean).join(" · ")),
      ),
    trace_opened_at && h("p", { class: "quiet" }, t("traced", { date: date(trace_opened_at) })),
    (shipped_at || delivered_at) &&
      h(
        "p",
        { class: "quiet" },
        [
          shipped_at && t("shipped", { date: date(shipped_at) }),
          delivered_at && t("delivered", { date: date(delivered_at) }),
        ]
          .filter(Boolean)
          .join(" · "),
      ),
  );
}

function tracking({ carrier, tracking_number, tracking_url }) {
  const href = webAddress(tracking_url);
  if (!tracking_number) return h("p", {}, carrier, " ", h("span", { class: "quiet" }, t("tracking.none")));
  if (!href) return h("p", {}, carrier, " ", h("code", {}, tracking_number));
  return h(
    "p",
    {},
    carrier,
    " ",
    h(
      "a",
      {
        href,
        target: "_blank",
        rel: "noopener noreferrer",
        "aria-label": t("tracking.open", { number: tracking_number }),
      },
      h("code", {}, tracking_number),
      icon("outside"),
    ),
  );
}
