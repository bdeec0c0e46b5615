## A person

utter_hand_over = Kviečiu mūsų darbuotoją. Jis matys mūsų pokalbį, tad nieko kartoti nereikės.
utter_hand_over_topic = Čia Jums padės mūsų darbuotojas. Perduodu jam, ką man parašėte, tad kartoti nereikės.
utter_hand_over_sorry = Atsiprašome, kad Jus nuvylėme. Mūsų darbuotojas Jūsų klausimo imsis pirmiausia ir matys viską, ką čia parašėte.
utter_ask_contact_email = { $opens_at ->
    [none] Šiuo metu darbuotojų nėra.
   *[other] Šiuo metu darbuotojų nėra, grįšime { DATETIME($opens_at) }.
} Jums atsakys mūsų darbuotojas. Kokiu el. paštu parašyti, jei tuo metu pokalbyje jau nebūsite?
utter_contact_kept = Ačiū. Užsirašiau { $email } ir viską perduodu mūsų darbuotojui.
utter_urgent_injury = Labai apgailestauju. Svarbiausia – Jūsų sveikata: jei skauda, kreipkitės į gydytoją, skubiu atveju skambinkite pagalbos numeriu ir gaminio nebenaudokite. Mūsų darbuotojas tuo pasirūpins pirmiausia.
utter_urgent_legal_threat = Gaila, kad taip nutiko. Mūsų darbuotojas Jūsų klausimo imsis pirmiausia ir matys viską, ką parašėte.
utter_urgent_abuse = Suprantu, kad esate nusivylę, ir atsiprašau dėl to, kas įvyko. Mūsų darbuotojas tuo pasirūpins pirmiausia.
