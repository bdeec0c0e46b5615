const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });
const MOST_STEPS = 400_000; // of the table; beyond that the texts are shown whole

/**
 * What changed between two texts, word by word, in any script.
 * @param {string} before @param {string} after
 * @returns {{kind: "same"|"removed"|"added", text: string}[]}  neighbours of one kind joined
 */
export function wordDiff(before, after) {
  const [a, b] = [before, after].map((text) => [...WORDS.segment(text)].map(({ segment }) => segment));
  if (a.length * b.length > MOST_STEPS) return [piece("removed", before), piece("added", after)];
  return joined(walk(a, b, lengths(a, b)));
}

/** The length of the longest common sequence of every pair of tails. */
function lengths(a, b) {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function* walk(a, b, table) {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) yield piece("same", (j++, a[i++]));
    else if (table[i + 1][j] >= table[i][j + 1]) yield piece("removed", a[i++]);
    else yield piece("added", b[j++]);
  }
  while (i < a.length) yield piece("removed", a[i++]);
  while (j < b.length) yield piece("added", b[j++]);
}

/** Runs of changes with only a space between them read as one. */
function joined(pieces) {
  const runs = [];
  let [removed, added] = ["", ""];
  const close = () => {
    if (removed) runs.push(piece("removed", removed));
    if (added) runs.push(piece("added", added));
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of pieces) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (text === " " && (removed || added)) [removed, added] = [removed + text, added + text];
    else {
      close();
      const last = runs.at(-1);
      if (last?.kind === "same") last.text += text;
      else runs.push(piece("same", text));
    }
  }
  close();
  return runs.filter(({ text }) => text);
}

const piece = (kind, text) => ({ kind, text });
