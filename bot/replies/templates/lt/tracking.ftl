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
utter_track_cancelled = Užsakymas Nr. { $number } atšauktas { DATE($cancelled_at) } – grąžiname { MONEY($amount, $currency) } { payment-target }. Pinigai paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
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
utter_parcel_attempt_failed = { parcel-intro }Jūsų siuntą bandyta pristatyti („{ $carrier }“, { DATETIME($event_at) }), bet nebuvo kam jos įteikti.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }Atsiprašome: Jūsų siunta grįžta pas mus.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Jūsų siunta grįžo pas mus.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Jūsų siunta pristatyta { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Ar ją gavote?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }Atsiprašome: pakeliui Jūsų siuntai kažkas nutiko („{ $event }“, { DATETIME($event_at) }).{ parcel-tracking }
utter_parcel_lost = { parcel-intro }Labai atsiprašome: Jūsų siunta dingo.{ parcel-tracking }
utter_tracking_unreachable = Siuntų sekimo sistema šiuo metu neatsako. Štai naujausi mūsų turimi duomenys ({ DATETIME($checked_at) }).
utter_delivered_thanks = Puiku! Tegul pirkinys džiugina, o jei kas nors būtų ne taip – parašykite mums.
utter_late_wait = Ačiū už kantrybę. Parašysime Jums, kai tik užsakymas iškeliaus.
