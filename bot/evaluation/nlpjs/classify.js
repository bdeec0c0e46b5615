// NLP.js, trained and asked: {languages, examples, messages} as JSON on stdin, {answers, …} as JSON on stdout.
const { NlpManager } = require('node-nlp');
const { readFileSync } = require('fs');

const NONE = 'None';
console.log = console.error; // NLP.js reports its training on stdout, where the answers go

async function main() {
  const { languages, examples, messages } = JSON.parse(readFileSync(0, 'utf8'));
  const manager = new NlpManager({ languages, autoSave: false, autoLoad: false });
  for (const { language, text, intent } of examples) manager.addDocument(language, text, intent);

  const start = processorMilliseconds();
  await manager.train();
  const trained = processorMilliseconds();

  const answers = [];
  const times = [];
  for (const { language, text } of messages) {
    const before = processorMilliseconds();
    const result = await manager.process(language, text);
    times.push(processorMilliseconds() - before);
    answers.push(answer(result));
  }
  times.sort((a, b) => a - b);
  process.stdout.write(JSON.stringify({
    answers,
    training_seconds: (trained - start) / 1000,
    milliseconds: times[Math.floor(times.length / 2)],
  }));
}

function processorMilliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function answer({ intent, classifications }) {
  const guesses = classifications.filter((one) => one.intent !== NONE);
  const [first, second] = [guesses[0], guesses[1]];
  return {
    first: first ? first.intent : NONE,
    second: second ? second.intent : NONE,
    confidence: first ? first.score : 0,
    unsure: intent === NONE,
  };
}

main();
