import { language } from "./lib/text.js";
import { Desk } from "./model/desk.js";
import { DeskApp } from "./parts/desk-app.js";

document.documentElement.lang = language;
document.body.replaceChildren(new DeskApp(new Desk()));
