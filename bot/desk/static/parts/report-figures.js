import { barTable } from "../charts/bar-table.js";
import { DayColumns } from "../charts/day-columns.js";
import { h } from "../lib/dom.js";
import { date, duration, languageName, percent } from "../lib/format.js";
import { t, wording } from "../lib/text.js";
import { pageAddress } from "../model/route.js";
import { reportCard } from "./report-card.js";
import { table } from "./table.js";

const INTENTS = 12;
const LATE = 20;
const LATENESS = [2, 7, 14, Infinity]; // days, the upper ends
const sum = (rows, name = "count") => rows.reduce((total, row) => total + row[name], 0);

/** What was written, by day. */
export function volume({ volume: days, languages }) {
  const series = (name) => days.map((day) => ({ name: date(`${day.date}T12:00`), amount: amountOf(day, name) }));
  const chart = (name, total) =>
    h("figure", {}, h("figcaption", {}, h("strong", {}, t(`reports.per_day.${name}`)), ` ${t("reports.total", { n: total })}`), new DayColumns(t("reports.in_table"), series(name)));
  const heads = ["date", "conversations", "shopper", "bot", "agent"];
  const rows = days.map((day) => [date(`${day.date}T12:00`), ...heads.slice(1).map((name) => day[name])]);
  const all = h("details", {}, h("summary", {}, t("reports.as_table")), table(t("reports.volume.table"), heads.map((head) => t(`reports.column.${head}`)), rows));
  const messages = days.reduce((total, day) => total + amountOf(day, "messages"), 0);
  return reportCard("volume", !messages, chart("conversations", sum(languages)), chart("messages", messages), all);
}

/** @param {Object} day @param {string} name */
export function amountOf(day, name) {
  return name === "messages" ? day.shopper + day.bot + day.agent : day[name];
}

/** How contacts ended. */
export function outcomes({ outcomes: ended }) {
  const total = Object.values(ended).reduce((one, other) => one + other, 0);
  const rows = Object.entries(ended).map(([name, count]) => ({
    name: t(`reports.outcome.${name}`),
    amount: count,
    value: share(count, total),
    outlined: name !== "bot",
  }));
  return reportCard("outcomes", !total, barTable(t("reports.outcomes"), [t("reports.outcome"), t("reports.contacts")], rows));
}

/** Why people were asked for. */
export function reasons({ reasons: rows }) {
  return counted("reasons", rows, ({ reason }) => wording("reason", reason));
}

/** How long shoppers waited for people. */
export function waits({ waits: { asked, first_answer, resolution } }) {
  const rows = Object.entries({ first_answer, resolution }).flatMap(([name, { count, median, p90 }]) =>
    count
      ? [
          { name: t(`reports.${name}.median`), amount: median, value: duration(median) },
          { name: t(`reports.${name}.p90`), amount: p90, value: duration(p90), outlined: true },
        ]
      : [],
  );
  const counts = h("p", { class: "quiet" }, t("reports.waits.count", { asked, answered: first_answer.count, resolved: resolution.count }));
  return reportCard("waits", !rows.length, barTable(t("reports.waits"), [t("reports.figure"), t("reports.time")], rows), counts);
}

/** What shoppers think. */
export function ratings({ ratings: { scores, average, conversations }, languages }) {
  const total = sum(scores);
  const rows = [...scores].reverse().map(({ score, count }) => ({ name: t("reports.stars", { n: score }), amount: count, value: share(count, total) }));
  const among = sum(languages);
  const answered = among ? percent(Math.min(1, conversations / among)) : "";
  const said = h("p", { class: "quiet" }, t("reports.ratings.average", { average: average ?? "", n: total, share: answered }));
  return reportCard("ratings", !total, barTable(t("reports.ratings"), [t("reports.score"), t("reports.times")], rows), said);
}

/** What shoppers ask for. */
export function intents({ intents: rows }) {
  return counted("intents", rows, ({ intent }) => wording("intent", intent), INTENTS);
}

/** In which languages. */
export function languages({ languages: rows }) {
  return counted("languages", rows, ({ language }) => languageName(language));
}

/** On which channels. */
export function channels({ channels: rows }) {
  return counted("channels", rows, ({ channel }) => t(`channel.${channel}`));
}

/** What was not understood. */
export function unanswered({ unanswered: { messages, read } }) {
  const link = h("a", { href: pageAddress("unanswered") }, t("reports.unanswered.teach"));
  const rows = [
    { name: t("reports.unanswered.missed"), amount: messages, value: share(messages, read), outlined: true },
    { name: t("reports.unanswered.read"), amount: read - messages, value: share(read - messages, read) },
  ];
  return reportCard("unanswered", !read, barTable(t("reports.unanswered"), [t("reports.figure"), t("reports.messages")], rows), h("p", {}, link));
}

/** What is late now. */
export function late({ late: orders }) {
  const rows = LATENESS.map((most, index) => {
    const from = index ? LATENESS[index - 1] + 1 : 1;
    const among = orders.filter(({ days }) => days >= from && days <= most);
    const name = most === Infinity ? t("reports.late.over", { from }) : t("reports.late.days", { from, most });
    return { name, amount: among.length, value: share(among.length, orders.length) };
  });
  const heads = ["number", "what", "promised", "by", "carrier"].map((name) => t(`reports.late.${name}`));
  const listed = orders.slice(0, LATE).map((order) => [
    order.number,
    t(`reports.late.what.${order.what}`),
    date(`${order.promised}T12:00`),
    t("reports.late.n", { n: order.days }),
    order.carrier,
  ]);
  const more = orders.length > LATE && h("p", { class: "quiet" }, t("reports.late.more", { n: orders.length - LATE }));
  const chart = barTable(t("reports.late.how"), [t("reports.late.by"), t("reports.late.orders")], rows);
  return reportCard("late", !orders.length, chart, table(t("reports.late.list"), heads, listed), more || "");
}

function counted(figure, rows, name, most = rows.length) {
  const total = sum(rows);
  const shown = rows.slice(0, most).map((row) => ({ name: name(row), amount: row.count, value: share(row.count, total) }));
  const rest = sum(rows.slice(most));
  if (rest) shown.push({ name: t("reports.others"), amount: rest, value: share(rest, total), outlined: true });
  return reportCard(figure, !rows.length, barTable(t(`reports.${figure}`), [t(`reports.${figure}`), t("reports.times")], shown));
}

const share = (count, total) => (total ? `${count} · ${percent(count / total)}` : String(count));
