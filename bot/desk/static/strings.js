import alerts from "./strings/en-alerts.js";
import conversation from "./strings/en-conversation.js";
import desk from "./strings/en-desk.js";
import intents from "./strings/en-intents.js";
import pages from "./strings/en-pages.js";
import panel from "./strings/en-panel.js";
import people from "./strings/en-people.js";
import reports from "./strings/en-reports.js";
import templates from "./strings/en-templates.js";
import unanswered from "./strings/en-unanswered.js";
import work from "./strings/en-work.js";

const pagesOfTheDesk = { ...pages, ...intents, ...people, ...reports, ...templates, ...unanswered };

/**
 * All the words of the desk. Another language is another table with the same keys; a string in several numbers is an
 * object by plural category (one, few, many, other), chosen by {n}.
 */
export const languages = { en: { ...desk, ...conversation, ...work, ...panel, ...alerts, ...pagesOfTheDesk } };
