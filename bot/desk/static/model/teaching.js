export const ROOT = new URL("../api/desk/unanswered/", document.baseURI);
/** The intent of what teaches nothing. */
export const IGNORED = "";

/**
 * What is being decided of the messages the bot did not understand: shown at once, told to the server one after the
 * other, so that an undo never overtakes what it undoes.
 * @typedef {{id: string, text: string, language: string, guesses: {intent: string, confidence: number}[]}} Wording
 * @typedef {{wordings: Wording[], lessons: Object[], intents: string[], languages: string[], settled: boolean}} Answer
 */
export class Teaching {
  /** @type {Answer | null} what the server has told, with what was decided since */
  answer = null;
  /** What was decided last, with the wording and its place in the list. */
  last = null;
  #api;
  #refused;
  #sending = Promise.resolve();
  #unsent = 0;

  /** @param {(problem: Error) => Promise<void>} refused  is called when the server has not taken a decision */
  constructor(api, refused) {
    this.#api = api;
    this.#refused = refused;
  }

  /** Whether decisions are on their way, which an answer of the server could not know. */
  get underWay() {
    return this.#unsent > 0;
  }

  /** Settles when everything decided so far has been told. */
  get told() {
    return this.#sending;
  }

  /** The entry goes at once, so that the next key means the next one; it comes back when the server refuses. */
  decide(wording, intent, agent) {
    const { wordings, lessons } = this.answer;
    const state = intent === IGNORED ? "ignored" : "waiting";
    const lesson = { ...wording, intent, agent, at: new Date().toISOString(), state };
    const others = wordings.filter(({ id }) => id !== wording.id);
    this.answer = { ...this.answer, wordings: others, lessons: [lesson, ...lessons] };
    this.last = { ...lesson, entry: wording, place: wordings.indexOf(wording) };
    this.#send(wording.id, { intent });
  }

  /**
   * What was decided last comes back where it was; anything else has to be read anew.
   * @returns {number | null} the place it has come back to
   */
  takeBack(id) {
    const { entry, place = null } = this.last?.id === id ? this.last : {};
    this.last = null;
    const { wordings, lessons } = this.answer;
    this.answer = {
      ...this.answer,
      wordings: entry ? wordings.toSpliced(place, 0, entry) : wordings,
      lessons: lessons.filter((each) => each.id !== id),
    };
    this.#send(`${id}/undo`, {});
    return place;
  }

  #send(path, body) {
    this.#unsent += 1;
    this.#sending = this.#sending.then(() => this.#deliver(path, body));
  }

  async #deliver(path, body) {
    try {
      await this.#api.call("POST", `unanswered/${path}`, body);
    } catch (problem) {
      this.last = null;
      await this.#refused(problem);
    } finally {
      this.#unsent -= 1;
    }
  }
}
