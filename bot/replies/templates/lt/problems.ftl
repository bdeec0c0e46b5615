## Delivered, but not here

# The carrier's telephone number, if the shop has written it down.
problem-phone = { $phone ->
    [none] { "" }
   *[other] { " " }arba telefonu { $phone }
}

utter_ask_address_right = Apgailestauju. Sekimo duomenimis, siunta pristatyta { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] { " " }({ $delivered_to })
}. Išsiuntėme ją šiuo adresu: { $address }. Ar adresas teisingas?
utter_address_wrong = Ačiū, kad pasakėte. Mūsų darbuotojas kartu su Jumis išsiaiškins, kur pateko užsakymas Nr. { $number }, ir viską ištaisys.
utter_ask_other_parcel = Ši užsakymo Nr. { $number } dalis dar neatkeliavo. Ar laukiate būtent jos?
utter_still_coming = Vadinasi, ji dar keliauja pas Jus. Jei neatkeliaus laiku, parašykite man čia – išsiaiškinsiu.
utter_look_again = Užsakymas Nr. { $number } pažymėtas kaip pristatytas { DATETIME($delivered_at) }, tačiau kartais toks įrašas atsiranda per anksti. Prašome pasižiūrėti prie durų, paklausti kaimynų, namiškių, registratūroje ir patikrinti paštomatą. Paklausiu Jūsų dar kartą { DATETIME($until) }; jei siunta neatsiras, pradėsime jos paiešką.
utter_ask_turned_up = Kaip žadėjau, klausiu dar kartą: ar atsirado siunta su užsakymu Nr. { $number }?
utter_trace_opened = Labai atsiprašome. Nuo { DATE($traced_at) } ieškome siuntos su užsakymu Nr. { $number }. Toliau tuo rūpinsis mūsų darbuotojas ir sutars su Jumis dėl naujos siuntos ar pinigų grąžinimo.

## Failed deliveries

utter_carrier_contact = Kitą dieną ar atsiėmimo punktą galite pasirinkti „{ $carrier }“ puslapyje: { $carrier_url }{ problem-phone }. Tai sutvarkyti gali ir mūsų darbuotojas.
utter_ask_resend = { $address ->
    [none] Ar išsiųsti siuntą dar kartą, ar grąžinti pinigus?
   *[other] Turime šį adresą: { $address }. Ar išsiųsti siuntą ten dar kartą, siųsti kitu adresu, ar grąžinti pinigus?
}
utter_ask_replacement = Ko pageidautumėte dėl užsakymo Nr. { $number }: naujos siuntos ar pinigų grąžinimo?
utter_remedy_noted = { $remedy ->
    [resend] Ačiū. Perdaviau, kad užsakymą Nr. { $number } reikia išsiųsti dar kartą tuo pačiu adresu. Tai su Jumis patvirtins mūsų darbuotojas.
    [new_address] Ačiū. Perdaviau, kad užsakymą Nr. { $number } reikia siųsti kitu adresu. Jo paklaus mūsų darbuotojas.
    [replacement] Ačiū. Perdaviau, kad norite naujos siuntos vietoj užsakymo Nr. { $number }. Tai su Jumis patvirtins mūsų darbuotojas.
   *[refund] Ačiū. Perdaviau, kad norite atgauti pinigus už užsakymą Nr. { $number }. Tai su Jumis patvirtins mūsų darbuotojas.
}

## Customs

utter_customs_by_country = Muitą ir importo mokesčius mes sumokame, kai siunčiame į šias šalis: { COUNTRIES($countries) }. Kitur muitinė gali juos priskaičiuoti Jums prieš įteikiant siuntą. Atsiųskite užsakymo numerį – pasakysiu tiksliau.
utter_customs_shop = Muitą ir importo mokesčius sumokame mes, tad atsiimant siuntą nieko primokėti nereikia. Jei muitinė paprašytų pinigų, prieš mokėdami parašykite mums.
utter_customs_customer = Už siuntą iš užsienio muitinė gali priskaičiuoti muitą ir importo mokesčius. Jums praneš sumą ir kaip sumokėti, o tada siuntą įteiks.
utter_customs_country_shop = { $country }: muitą ir importo mokesčius sumokame mes, tad atsiimant siuntą nieko primokėti nereikia. Jei muitinė paprašytų pinigų, prieš mokėdami parašykite mums.
utter_customs_country_shop_up_to = { $country }: muitą ir importo mokesčius sumokame mes, jei užsakymas ne brangesnis kaip { MONEY($amount, $currency) }. Jei brangesnis, juos gali priskaičiuoti muitinė; siuntą įteiks sumokėjus.
utter_customs_country_customer = { $country }: muitinė gali priskaičiuoti muitą ir importo mokesčius. Jums praneš sumą ir kaip sumokėti, o tada siuntą įteiks.
utter_customs_country_customer_up_to = { $country }: kai prekių vertė iki { MONEY($amount, $currency) }, mokėti nieko nereikia. Jei didesnė, muitinė gali priskaičiuoti muitą ir importo mokesčius ir praneš sumą bei kaip sumokėti.
utter_customs_too_long = Atsiprašome: užsakymas Nr. { $number } muitinėje užtruko ilgiau, nei turėtų. Mūsų darbuotojas išsiaiškins, ko reikia muitinei, ir Jums parašys.

## Changing an order

utter_ask_new_address = Užsakymas Nr. { $number } dar neišsiųstas. Parašykite, prašau, visą naują adresą vienoje žinutėje: gatvę, namo ir buto numerį, pašto kodą, miestą ir šalį.
utter_address_unclear = Jūsų žinutėje neradau adreso.
utter_ask_address_confirmed = Ar užsakymą Nr. { $number } siųsti šiuo adresu: { $address }?
utter_address_changed = Atlikta: užsakymą Nr. { $number } išsiųsime nauju adresu.
utter_address_requested = Ačiū. Naują užsakymo Nr. { $number } adresą įves mūsų darbuotojas. Iki tol užsakymą sulaikome ir jo nesiųsime.
utter_change_address_shipped = Užsakymas Nr. { $number } jau kelyje, todėl adreso pakeisti nebegalime. Siuntą gali nukreipti „{ $carrier }“: { $carrier_url }{ problem-phone }. Jei norite, padės mūsų darbuotojas.
utter_change_address_partly = Dalis užsakymo Nr. { $number } jau išsiųsta. Likusią dalį sulaikome, o dėl naujo adreso su Jumis sutars mūsų darbuotojas.
utter_ask_change_wish = Ką pakeisti užsakyme Nr. { $number } ({ $items })? Parašykite savais žodžiais, pavyzdžiui, kitą dydį, spalvą ar kiekį.
utter_change_requested = Ačiū. Dėl užsakymo Nr. { $number } užsirašiau: „{ $wish }“. Kas dar neišsiųsta, sulaikome, kol mūsų darbuotojas su Jumis patvirtins pakeitimą.
utter_change_order_shipped = Užsakymas Nr. { $number } jau išsiųstas, todėl pakeisti jo nebegalime. Kai jį gausite, netinkamas prekes galėsite pakeisti – tiesiog parašykite mums čia.
utter_change_order_arrived = Užsakymas Nr. { $number } jau pristatytas, tad jo pakeisti nebegalime, bet prekę galima pakeisti kita. Ar pradėti keitimą?
utter_change_marketplace = Užsakymas Nr. { $number } pateiktas prekyvietėje „{ $marketplace }“, tad pakeisti jį galima tik ten, prie savo užsakymų.
utter_track_processing_held = Užsakymas Nr. { $number } sulaikytas, nes prašėte jį pakeisti. Išsiųsime jį, kai tik mūsų darbuotojas su Jumis suderins pakeitimą.

## Money back

utter_refund_sent = Už užsakymą Nr. { $number } { DATE($refunded_at) } grąžinome { MONEY($amount, $currency) } { payment-target }. Paprastai pinigai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}, tad iki { DATE($arrives_by) } turėtumėte juos gauti.
utter_refund_overdue = Už užsakymą Nr. { $number } { DATE($refunded_at) } grąžinome { MONEY($amount, $currency) } { payment-target }, ir iki { DATE($arrives_by) } pinigai turėjo Jus pasiekti. Atsiprašome, kad vis dar laukiate. Mūsų darbuotojas išsiaiškins, kur jie.
utter_refund_due = Už užsakymą Nr. { $number } Jums grąžinsime { MONEY($amount, $currency) } { payment-target }. Grąžinimas užregistruotas { DATE($refunded_at) }, pinigus išsiųs mūsų darbuotojas; tada jie paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}.
utter_refund_unpaid = Pinigai už užsakymą Nr. { $number }, { MONEY($amount, $currency) }, turėjo grįžti iki { DATE($arrives_by) } imtinai. Atsiprašome, kad vis dar laukiate. Dabar tuo pasirūpins mūsų darbuotojas.
utter_refund_none = Pinigų už užsakymą Nr. { $number } kol kas negrąžinome. Ar norėtumėte jų paprašyti?
utter_refund_policy = Kol užsakymas neišsiųstas, galite jį atšaukti ir atgauti visus pinigus. Gautas prekes galite grąžinti per { $return_days } { $return_days ->
    [one] dieną
    [few] dienas
   *[other] dienų
}. Atsiųskite užsakymo numerį ir el. pašto adresą – pasirūpinsiu.

## Waiting for a late order

utter_late_wait_percent = Ačiū už kantrybę. Parašysime Jums, kai tik užsakymas iškeliaus. Maža mūsų padėka – { $percent } % nuolaida kitam užsakymui iki { DATE($valid_until) }: { $code }
utter_late_wait_amount = Ačiū už kantrybę. Parašysime Jums, kai tik užsakymas iškeliaus. Maža mūsų padėka – { MONEY($amount, $currency) } nuolaida kitam užsakymui iki { DATE($valid_until) }: { $code }
