import conversation from "./strings/en-conversation.js";
import desk from "./strings/en-desk.js";
import panel from "./strings/en-panel.js";
import pages from "./strings/en-pages.js";
import people from "./strings/en-people.js";
import work from "./strings/en-work.js";

/**
 * All the words of the desk. Another language is another table with the same keys; a string in several numbers is an
 * object by plural category (one, few, many, other), chosen by {n}.
 */
export const languages = { en: { ...desk, ...conversation, ...pages, ...panel, ...people, ...work } };
