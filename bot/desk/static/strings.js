import conversation from "./strings/en-conversation.js";
import desk from "./strings/en-desk.js";
import pages from "./strings/en-pages.js";
import templates from "./strings/en-templates.js";

/**
 * All the words of the desk. Another language is another table with the same keys; a string in several numbers is an
 * object by plural category (one, few, many, other), chosen by {n}.
 */
export const languages = { en: { ...desk, ...conversation, ...pages, ...templates } };
