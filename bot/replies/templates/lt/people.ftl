## A person

utter_hand_over = Kviečiu mūsų darbuotoją. Jis matys mūsų pokalbį, tad nieko kartoti nereikės.
utter_hand_over_topic = Čia Jums padės mūsų darbuotojas. Perduodu jam, ką man parašėte, tad kartoti nereikės.
utter_hand_over_sorry = Atsiprašome, kad Jus nuvylėme. Mūsų darbuotojas Jūsų klausimo imsis pirmiausia ir matys viską, ką čia parašėte.
