const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  inbox: ["M4 13h4l2 3h4l2-3h4", "M6 5h12l2 8v6H4v-6z"],
  admin: ["M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z", "M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2"],
  refunds: ["M4 7h16v11H4z", "M4 11h16", "M8 15h3"],
  reports: ["M4 20V4", "M4 20h16", "M9 16v-5M14 16V8M19 16v-7"],
  unanswered: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7", "M12 16.5h.01"],
  queue: ["M4 13h4l2 3h4l2-3h4", "M6 5h12l2 8v6H4v-6z"],
  mine: ["M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z", "M4 20c1-4 4-6 8-6s7 2 8 6"],
  open: ["M4 5h16v11H9l-5 4z"],
  bot: ["M5 9h14v10H5z", "M12 9V5", "M9 13v2", "M15 13v2", "M12 5h.01"],
  resolved: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M8 12l3 3 5-6"],
  snoozed: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M12 7v5l3 2"],
  more: ["M5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z", "M12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z", "M19 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z"],
  saved: ["M13 3L5 14h6l-1 7 8-11h-6z"],
  tag: ["M4 4h8l8 8-8 8-8-8z", "M8 8h.01"],
  transfer: ["M4 9h13l-4-4", "M20 15H7l4 4"],
  filters: ["M4 6h16", "M7 12h10", "M10 18h4"],
  search: ["M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14z", "M16 16l4 4"],
  back: ["M15 5l-7 7 7 7"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  details: ["M4 5h16v14H4z", "M14 5v14"],
  send: ["M4 12l16-8-6 16-3-6z"],
  note: ["M5 4h14v11l-5 5H5z", "M14 20v-5h5"],
  reply: ["M10 6L4 12l6 6", "M4 12h10c4 0 6 2 6 6"],
  release: ["M9 8l-5 4 5 4", "M4 12h16"],
  verified: ["M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z", "M9 12l2 2 4-4"],
  unverified: ["M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z", "M12 8v4", "M12 15h.01"],
  parcel: ["M4 8l8-4 8 4v8l-8 4-8-4z", "M4 8l8 4 8-4", "M12 12v8"],
  refund: ["M4 12a8 8 0 1 0 3-6", "M4 4v4h4"],
  outside: ["M14 4h6v6", "M20 4l-9 9", "M18 14v6H4V6h6"],
  keys: ["M3 7h18v10H3z", "M7 11h.01", "M11 11h.01", "M15 11h.01", "M8 14h8"],
  clock: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M12 7v5l3 2"],
  bell: ["M6 16v-5a6 6 0 0 1 12 0v5l2 2H4z", "M10 21h4"],
  warning: ["M12 4l9 16H3z", "M12 10v4", "M12 17h.01"],
  more: ["M12 6h.01", "M12 12h.01", "M12 18h.01"],
  down: ["M6 9l6 6 6-6"],
};

/**
 * A drawing that repeats what the words beside it say, so it is hidden from screen readers.
 * @param {keyof typeof PATHS} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
