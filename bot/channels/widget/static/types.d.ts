// The widget's vocabulary, for editors and type checkers; browsers never load this file.

type Labels = typeof import("./labels/en.js").default;
type Dates = ReturnType<typeof import("./language.js").dateFormats>;
interface Language {
  labels: Labels;
  dates: Dates;
}

/** What the script tag says. */
interface Settings {
  hub: URL;
  language?: string;
  position?: string;
  color?: string;
  greeting?: string;
  identity?: string;
  name?: string;
}

type Owner = "bot" | "queue" | "agent" | "none";
type Writer = "bot" | "agent" | null;

/** A quick reply; the widget's own starters have no payload and are sent as text. */
interface Button {
  title: string;
  payload?: string;
}

/** As the hub sends it. */
interface Message {
  seq: number;
  from: "shopper" | "bot" | "agent" | "system";
  text: string;
  buttons?: Button[];
  cards?: Card[];
  at: string;
  author?: string;
  client_id?: string;
  attachments?: { type: string; url: string }[];
}

/** The person who has the conversation, and whether they are at the desk. */
interface Agent {
  name: string;
  present: boolean;
}

interface Frame {
  messages?: Message[];
  owner?: Owner;
  agent?: Agent;
  typing?: Writer;
}

/** A message of the shopper's that the hub has not brought back yet. */
interface Entry {
  client_id: string;
  text?: string;
  payload?: string;
  file?: File;
  /** How much of the file is sent, from 0 to 1. */
  progress?: number;
  at: string;
  state: "sending" | "again" | "failed" | "sent";
  /** The label that says why it cannot be sent at all. */
  problem?: "tooLong" | "photoTooLarge" | "notPhoto" | "tooManyPhotos";
}

/** One bubble, or a system line. */
interface Item {
  key: string;
  from: Message["from"];
  text?: string;
  /** The address of a kept photo, or one that is being sent. */
  photo?: string | File;
  progress?: number;
  cards: Card[];
  at: string;
  author?: string;
  state?: Entry["state"];
  problem?: Entry["problem"];
  clientId?: string;
}

type Row = { kind: "day"; key: string; at: string } | { kind: "message"; key: string; item: Item; first: boolean; last: boolean };

type Tone = "good" | "wait" | "warn" | "done";
type Card = OrderCard | { type: string };

interface OrderCard {
  type: "order";
  number: string;
  title: string;
  status: string;
  tone: Tone;
  lines?: { name: string; quantity: number }[];
  parcels?: Parcel[];
}

interface Parcel {
  title: string;
  carrier?: string;
  tracking_number?: string;
  tracking_url?: string | null;
  status?: string;
  tone?: Tone;
  steps?: { label: string; at?: string; done: boolean; current: boolean }[];
}

interface LogView {
  items: Item[];
  buttons: Button[];
  writer: Writer;
  writerName: string;
  loading: boolean;
}

/** What the shopper can do in the panel. */
interface PanelActions {
  onClose(): void;
  onSend(text: string): void;
  onSendPhoto(file: File): void;
  onPhoto(address: string): Promise<Blob>;
  onPick(button: Button): void;
  onRetry(clientId: string): void;
  onTyping(): void;
  onRead(): void;
}
