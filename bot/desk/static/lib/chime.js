const NOTES_HZ = [660, 880];
const NOTE_S = 0.14;
let room = null;

/** Two soft notes, made here: no file has to be fetched. A browser that allows no sound yet stays silent. */
export function chime() {
  room ??= new AudioContext();
  room.resume();
  NOTES_HZ.forEach((frequency, index) => play(frequency, room.currentTime + index * NOTE_S));
}

function play(frequency, start) {
  const tone = new OscillatorNode(room, { frequency, type: "sine" });
  const loudness = new GainNode(room, { gain: 0 });
  loudness.gain.linearRampToValueAtTime(0.12, start + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, start + 2 * NOTE_S);
  tone.connect(loudness).connect(room.destination);
  tone.start(start);
  tone.stop(start + 2 * NOTE_S);
}
