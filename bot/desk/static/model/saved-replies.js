const FIELD = /\{(name|order|tracking|agent|shop)\}/g;

/** The saved replies, asked for once until they change, and their fields filled from a conversation. */
export class SavedReplies {
  #api;
  #asked = null;

  /** @param {import("./api.js").DeskApi} api */
  constructor(api) {
    this.#api = api;
  }

  /** @returns {Promise<{replies: Object[], languages: string[], shop: string, fields: string[]}>} */
  load() {
    this.#asked ??= this.#api.call("GET", "saved-replies").catch((problem) => {
      this.#asked = null;
      throw problem;
    });
    return this.#asked;
  }

  /** They have changed, or somebody else is at the desk. */
  forget() {
    this.#asked = null;
  }

  /**
   * What fits the words, with the text for this shopper: in their language, else in the shop's first that has one.
   * @param {string} words @param {string} language
   */
  async find(words, language) {
    const { replies, languages } = await this.load();
    const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return replies
      .map(({ id, title, texts }) => ({ id, title, ...inLanguage(texts, [language, ...languages]) }))
      .filter(({ title, text }) => wanted.every((word) => `${title}\n${text}`.toLocaleLowerCase().includes(word)));
  }

  /** @param {string} text @param {import("./thread.js").Thread} thread @param {{name: string}} me */
  async fill(text, thread, me) {
    const { shop } = await this.load();
    const values = { ...fromThread(thread), agent: me.name, shop };
    return text.replace(FIELD, (field, name) => values[name] || field);
  }
}

/** The fields of a text that nothing has filled. @param {string} text @returns {string[]} */
export const unfilled = (text) => [...new Set(text.match(FIELD) ?? [])];

function inLanguage(texts, preferred) {
  const language = preferred.find((code) => texts[code]) ?? Object.keys(texts)[0];
  return { language, text: texts[language] ?? "" };
}

/** The order a conversation is about: as last read by the bot, as handed over, or the only one there is. */
function fromThread({ conversation, messages, handover, orders }) {
  const read = messages.findLast(({ reading }) => reading?.order)?.reading.order;
  const number = read || handover?.order || (orders.length === 1 ? orders[0].number : "");
  const parcel = orders.find((order) => order.number === number)?.parcels.at(-1);
  return {
    name: conversation?.customer?.name?.split(/\s+/)[0] ?? "",
    order: number,
    tracking: parcel?.tracking_url || parcel?.tracking_number || "",
  };
}
