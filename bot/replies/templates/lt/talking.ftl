### What Waybill says, in Lithuanian. One key, one situation; the same keys and variables stand in every language.
### In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
### DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = Sveiki! Aš esu „{ $store }“ pagalbininkas – pokalbių robotas. Galiu surasti užsakymą, atšaukti tai, kas dar neišsiųsta, arba pakviesti žmogų. Kuo galiu padėti?
utter_goodbye = Viso gero! Ačiū, kad apsilankėte parduotuvėje „{ $store }“.
utter_thank = Prašom! Ar galiu dar kuo nors padėti?
utter_bot_challenge = Aš esu „{ $store }“ pagalbininkas – pokalbių robotas. Atsakau iš karto, remdamasis Jūsų užsakymo ir siuntos duomenimis, o kai tik norėsite, pokalbį perims žmogus.
utter_help =
    Aš esu parduotuvės pagalbininkas – pokalbių robotas. Galiu pasakyti, kur Jūsų užsakymas, atšaukti jį, kol dar neišsiųstas, atsakyti į klausimus apie pristatymą ir pinigų grąžinimą, perduoti pokalbį žmogui.
    Kuo galiu padėti?
utter_what_else = Gerai. Kuo dar galiu padėti?
utter_stopped = Gerai, čia ir sustokime. Kuo dar galiu padėti?
utter_not_understood = Nežinau, ar gerai Jus supratau. Gal turėjote omenyje vieną iš šių temų?
utter_offer_person = Atsiprašau, vis dar nesuprantu. Gal norėtumėte, kad padėtų žmogus?
utter_out_of_scope = Deja, čia padėti negaliu. Galiu atsakyti į klausimus apie mūsų parduotuvę: užsakymus, pristatymą, pinigų ir prekių grąžinimą, pačias prekes.
