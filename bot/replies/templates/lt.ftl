# What Waybill says, in Lithuanian. One key, one situation; the same keys and variables stand in every language.
# In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
# DATE, DATETIME and MONEY format for the language. Lines break where they break here.

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

## Finding the order

utter_ask_order_details = Mielai patikrinsiu. Parašykite, prašau, užsakymo numerį ir el. pašto adresą, kurį nurodėte užsakyme.
utter_ask_order_number = Dėl kurio užsakymo kreipiatės? Parašykite, prašau, jo numerį – jį rasite užsakymo patvirtinimo laiške.
utter_ask_proof = Ačiū. Saugodami Jūsų duomenis, turime paklausti: kokį el. pašto adresą nurodėte užsakyme Nr. { $number }?
utter_order_not_found = Pagal šiuos duomenis užsakymo nerandu. Patikrinkite, prašau, užsakymo numerį bei el. pašto adresą ir atsiųskite abu dar kartą.
utter_order_locked = Kelis kartus nepavyko, todėl užsakymų paieška čia sustabdyta iki { DATETIME($until) }. Tuo tarpu Jums gali padėti mūsų darbuotojas.
utter_which_order = Dėl kurio užsakymo kreipiatės?

## Where is my order

utter_track_payment_pending = Užsakymas Nr. { $number } dar neapmokėtas. Apmokėti jį iki { DATE($pay_by) } galite savo paskyroje: { $account_url }
utter_track_processing = Užsakymą Nr. { $number } jau ruošiame. Išsiųsime jį iki { DATE($ship_by) }, o nuo { DATE($expected_first) } iki { DATE($expected_last) } galite tikėtis pristatymo. Siuntos numerį atsiųsime, kai tik užsakymas iškeliaus.
utter_track_processing_late = Atsiprašome: užsakymą Nr. { $number } jau turėjome išsiųsti, bet dar neišsiuntėme. Dabar tikimės jį iki { DATE($ship_by) } išsiųsti. Ar palauksite, ar norėtumėte užsakymą atšaukti ir atgauti visus pinigus?
utter_track_processing_late_soon = Atsiprašome: užsakymą Nr. { $number } jau turėjome išsiųsti, bet dar neišsiuntėme. Tuo rūpinamės ir parašysime Jums, kai tik jis iškeliaus. Ar palauksite, ar norėtumėte užsakymą atšaukti ir atgauti visus pinigus?
utter_track_processing_late_notice =
    Atsiprašome: užsakymas Nr. { $number } vėluoja. { $reason }
    Dabar tikimės jį iki { DATE($ship_by) } išsiųsti. Ar palauksite, ar norėtumėte užsakymą atšaukti ir atgauti visus pinigus?
utter_track_partly_shipped = Užsakymas Nr. { $number } keliauja keliomis siuntomis. Iki { DATE($ship_by) } dar bus išsiųsta: { $waiting }.
utter_track_partly_shipped_late = Užsakymas Nr. { $number } keliauja keliomis siuntomis. Dar neišsiųsta: { $waiting }. Atsiprašome, kad vėluojame – parašysime Jums, kai tik išsiųsime.
utter_track_cancelled = Užsakymas Nr. { $number } atšauktas { DATE($cancelled_at) } – grąžinome { MONEY($amount, $currency) } { payment-target }. Pinigai paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}, tad iki { DATE($arrives_by) } turėtumėte juos gauti.
utter_track_cancelled_unpaid = Užsakymas Nr. { $number } atšauktas { DATE($cancelled_at) }, jokie pinigai nebuvo nuskaityti.
utter_track_refunded = Pinigus už užsakymą Nr. { $number } grąžinome { DATE($refunded_at) }: { MONEY($amount, $currency) } { payment-target }. Paprastai jie įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}, tad iki { DATE($arrives_by) } turėtumėte juos gauti.
utter_track_cancelled_elsewhere = Užsakymas { $number } atšauktas. Šio užsakymo mokėjimo duomenų čia nematau, bet darbuotojas gali juos patikslinti.
utter_track_refunded_elsewhere = Pinigai už užsakymą { $number } grąžinti. Šio užsakymo mokėjimo duomenų čia nematau, bet darbuotojas gali juos patikslinti.
utter_track_marketplace = Užsakymas Nr. { $number } pateiktas prekyvietėje „{ $marketplace }“ – ji jį ir pristato, ir už jį atsako. Užsakymo būseną ir pagalbą rasite prie savo užsakymų prekyvietėje „{ $marketplace }“.

# Stands in front of a parcel's text when an order has several.
parcel-intro = { $parcels ->
    [1] { "" }
   *[other] Siunta { $index } iš { $parcels } ({ $items }).{ " " }
}
# How the tracking number is named, if there is one.
parcel-tracking = { $tracking_number ->
    [none] { "" }
   *[other] { " " }Siuntos numeris { $tracking_number } („{ $carrier }“): { $tracking_url }
}

utter_parcel_label_created = { parcel-intro }Jūsų siunta supakuota ir užregistruota „{ $carrier }“ sistemoje. Iki { DATE($first_scan_by) } turėtų atsirasti pirmasis sekimo įrašas.{ parcel-tracking }
utter_parcel_in_transit =
    { parcel-intro }Jūsų siunta jau kelyje, ją veža „{ $carrier }“. Naujausias įrašas ({ DATETIME($event_at) }): „{ $event }“.
    Nuo { DATE($expected_first) } iki { DATE($expected_last) } galite tikėtis pristatymo.{ parcel-tracking }
utter_parcel_in_transit_late =
    { parcel-intro }Jūsų siunta kelyje, ją veža „{ $carrier }“. Naujausias įrašas ({ DATETIME($event_at) }): „{ $event }“.
    Ji turėjo Jus pasiekti iki { DATE($expected_last) } – atsiprašome, kad vėluoja.{ parcel-tracking }
utter_parcel_stalled =
    { parcel-intro }Atsiprašome: apie Jūsų siuntą jau per ilgai nėra naujų žinių. Naujausias įrašas ({ DATETIME($event_at) }): „{ $event }“.
    Pradėjome siuntos paiešką ir iki { DATE($answer_by) } pranešime, ką sužinojome.{ parcel-tracking }
utter_parcel_customs = { parcel-intro }Jūsų siunta muitinėje nuo { DATETIME($event_at) }. Paprastai tai trunka { $customs_first }–{ $customs_last } { $customs_last ->
    [one] dieną
    [few] dienas
   *[other] dienų
}. Jei reikės sumokėti mokesčius ar pateikti dokumentą, su Jumis susisieks muitinė arba „{ $carrier }“.{ parcel-tracking }
utter_parcel_out_for_delivery = { parcel-intro }Gera žinia: Jūsų siunta šiandien pristatoma, ją veža „{ $carrier }“.{ parcel-tracking }
utter_parcel_pickup_ready = { parcel-intro }Jūsų siunta jau laukia, iki { DATE($pickup_until) } galite ją atsiimti čia: { $pickup_point }.{ parcel-tracking }
utter_parcel_pickup_ready_open = { parcel-intro }Jūsų siunta jau laukia, galite ją atsiimti čia: { $pickup_point }.{ parcel-tracking }
utter_parcel_attempt_failed = { parcel-intro }Jūsų siuntą bandyta pristatyti („{ $carrier }“, { DATETIME($event_at) }), bet nebuvo kam jos įteikti. Siuntos sekimo puslapyje galite pasirinkti kitą dieną ar atsiėmimo punktą, o jei norite, tai sutvarkys mūsų darbuotojas.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }Atsiprašome: Jūsų siunta grįžta pas mus. Mūsų darbuotojas čia su Jumis patikslins adresą ir išsiųs ją dar kartą arba grąžins pinigus.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Jūsų siunta grįžo pas mus. Mūsų darbuotojas čia su Jumis patikslins adresą ir išsiųs ją dar kartą arba grąžins pinigus.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Jūsų siunta pristatyta { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Ar ją gavote?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }Atsiprašome: pakeliui Jūsų siuntai kažkas nutiko („{ $event }“, { DATETIME($event_at) }). Galite rinktis: atsiųsime prekes iš naujo arba grąžinsime pinigus. Jūsų pasirinkimą čia patvirtins mūsų darbuotojas.{ parcel-tracking }
utter_parcel_lost = { parcel-intro }Labai atsiprašome: Jūsų siunta dingo. Galite rinktis: atsiųsime prekes iš naujo arba grąžinsime pinigus. Jūsų pasirinkimą čia patvirtins mūsų darbuotojas.{ parcel-tracking }
utter_tracking_unreachable = Siuntų sekimo sistema šiuo metu neatsako. Štai naujausi mūsų turimi duomenys ({ DATETIME($checked_at) }).
utter_delivered_thanks = Puiku! Tegul pirkinys džiugina, o jei kas nors būtų ne taip – parašykite mums.
utter_late_wait = Ačiū už kantrybę. Parašysime Jums, kai tik užsakymas iškeliaus.

## Cancelling and refunds

# Where money goes back to, after "to".
payment-target = { $method ->
    [original] tuo pačiu mokėjimo būdu
   *[other] į { $method }
}

utter_ask_cancel_confirmed = Ar atšaukti užsakymą Nr. { $number } ({ $items })? Grąžinsime visus pinigus: { MONEY($amount, $currency) } { payment-target }.
utter_ask_cancel_confirmed_unpaid = Ar atšaukti užsakymą Nr. { $number } ({ $items })? Jokie pinigai nebuvo nuskaityti.
utter_cancelled = Užsakymas Nr. { $number } atšauktas. Grąžiname { MONEY($amount, $currency) } { payment-target }; pinigai paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}.
utter_cancelled_unpaid = Užsakymas Nr. { $number } atšauktas. Jokie pinigai nebuvo nuskaityti.
utter_cancel_already = Užsakymas Nr. { $number } jau buvo atšauktas { DATE($cancelled_at) } – grąžinome { MONEY($amount, $currency) } { payment-target }. Jums daugiau nieko daryti nereikia.
utter_cancel_already_unpaid = Užsakymas Nr. { $number } jau buvo atšauktas { DATE($cancelled_at) }, jokie pinigai nebuvo nuskaityti.
utter_cancel_kept = Gerai, užsakymas Nr. { $number } lieka galioti, nieko nekeičiame.
utter_cancel_shipped =
    Užsakymas Nr. { $number } jau išsiųstas, todėl jo atšaukti nebegalime. Siuntą galite sekti čia: { $tracking_url }
    Kai ją gausite, grąžinimą galėsite pradėti savo paskyroje: { $account_url }. Ar pranešti mūsų darbuotojui, kad prekes norite grąžinti?
utter_cancel_partly_shipped = Dalis užsakymo Nr. { $number } jau išsiųsta. Likusią dalį ({ $waiting }) atšauks mūsų darbuotojas.
utter_cancel_already_refunded = Pinigus už užsakymą Nr. { $number } jau grąžinome { DATE($refunded_at) }: { MONEY($amount, $currency) } { payment-target }.
utter_cancel_marketplace = Užsakymas Nr. { $number } pateiktas prekyvietėje „{ $marketplace }“. Atšaukti jį ar grąžinti pinigus gali tik „{ $marketplace }“ – kreipkitės ten, prie savo užsakymų.
utter_return_requested = Ačiū. Mūsų darbuotojui perdaviau, kad norite grąžinti užsakymą Nr. { $number }; jis čia parašys, ką daryti toliau.

## Questions

utter_package_safety =
    Jūsų ir mūsų komandos sveikata mums svarbiausia. JAV ligų kontrolės ir prevencijos centrų (CDC) duomenimis, ant paviršių koronavirusai išgyvena prastai, o prekių, keliaujančių kelias dienas ar savaites, keliama rizika labai maža. Nėra jokių duomenų, kad importuotos prekės perneštų virusą.
    Daugiau CDC svetainėje: { $cdc_url }

## A person

utter_hand_over = Kviečiu mūsų darbuotoją. Jis matys mūsų pokalbį, tad nieko kartoti nereikės.
utter_hand_over_topic = Čia Jums padės mūsų darbuotojas. Perduodu jam, ką man parašėte, tad kartoti nereikės.
utter_hand_over_sorry = Atsiprašome, kad Jus nuvylėme. Mūsų darbuotojas Jūsų klausimo imsis pirmiausia ir matys viską, ką čia parašėte.

## Not said by the bot itself

system-queued = { $place ->
    [1] Jūsų vieta eilėje – pirma. Jums čia atsakys mūsų darbuotojas.
   *[other] Jūsų vieta eilėje – { $place }. Jums čia atsakys mūsų darbuotojas.
}
system-agent-joined = Prie pokalbio prisijungė { $agent } ir dabar Jums atsakys.
system-bot-again = Jūsų užklausa užbaigta. Vėl kalbatės su parduotuvės pagalbininku – pokalbių robotu; žmogų galite pakviesti bet kada.
system-answer-delayed = Atsiprašome, tai trunka ilgiau nei įprastai. Jūsų žinutę gavome ir į ją atsakysime.

## Buttons (at most 20 characters)

button-track_order = Kur mano užsakymas?
button-cancel_order = Atšaukti užsakymą
button-cancel_late_order = Atšaukti šį užsakymą
button-human_agent = Kalbėti su žmogumi
button-package_safety = Ar siunta saugi?
button-delivery_time = Pristatymo terminai
button-help = Kuo galite padėti?
button-yes = Taip
button-no = Ne
button-wait = Palauksiu
button-received = Taip, gavau
button-not_received = Ne, negavau
button-return_item = Taip, grąžinsiu
button-other_order = Kitas užsakymas

## The order card

card-title = Užsakymas Nr. { $number }
card-parcel = { $parcels ->
    [1] Siunta
   *[other] Siunta { $index } iš { $parcels }
}
card-state-payment_pending = Dar neapmokėta
card-state-processing = Ruošiama
card-state-processing_late = Vėluoja
card-state-partly_shipped = Iš dalies išsiųsta
card-state-shipped = Išsiųsta
card-state-cancelled = Atšaukta
card-state-refunded = Pinigai grąžinti
card-state-marketplace = Pirkta per „{ $marketplace }“
card-state-label_created = Netrukus iškeliaus
card-state-in_transit = Kelyje
card-state-stalled = Ieškoma
card-state-customs = Muitinėje
card-state-out_for_delivery = Pristatoma šiandien
card-state-pickup_ready = Laukia atsiėmimo
card-state-attempt_failed = Nepavyko įteikti
card-state-delivered = Pristatyta
card-state-returning = Grįžta pas mus
card-state-returned = Grįžo pas mus
card-state-exception = Nesklandumai kelyje
card-state-lost = Dingo
card-step-ordered = Užsakyta
card-step-shipped = Išsiųsta
card-step-in_transit = Kelyje
card-step-delivered = Pristatyta

## What each intent is called in "did you mean" (at most 20 characters)

intent-track_order = Kur mano užsakymas?
intent-delivered_not_received = Pristatyta, bet nėra
intent-missing_item = Trūksta prekės
intent-failed_delivery = Nepavyko pristatyti
intent-customs = Muitinė ir muitas
intent-change_address = Pakeisti adresą
intent-delivery_time = Pristatymo terminai
intent-shipping_options = Pristatymas ir kaina
intent-operating_status = Ar dirbate?
intent-package_safety = Ar siunta saugi?
intent-packaging = Pakuotė
intent-cancel_order = Atšaukti užsakymą
intent-change_order = Pakeisti užsakymą
intent-request_refund = Atgauti pinigus
intent-refund_status = Kur mano pinigai?
intent-payment_problem = Mokėjimo problema
intent-payment_methods = Mokėjimo būdai
intent-invoice = Sąskaita faktūra
intent-discount = Nuolaidos ir kodai
intent-return_item = Grąžinti prekę
intent-exchange_item = Pakeisti prekę
intent-wrong_item = Gavau ne tą prekę
intent-damaged_item = Prekė pažeista
intent-product_availability = Ar turite šią prekę?
intent-product_info = Apie prekę
intent-product_care = Prekės priežiūra
intent-account = Mano paskyra
intent-data_privacy = Mano asmens duomenys
intent-contact_info = Kontaktai
intent-human_agent = Kalbėti su žmogumi
intent-complaint = Skundas
intent-give_feedback = Palikti atsiliepimą
intent-newsletter = Naujienlaiškis
intent-marketplace_order = Amazon, eBay ir kt.
intent-bot_challenge = Ar Jūs robotas?
intent-help = Kuo galite padėti?
