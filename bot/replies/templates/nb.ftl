# What Waybill says, in Norwegian Bokmål. One key, one situation; the same keys and variables stand in every language.
# In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
# DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = Hei! Jeg er assistenten hos { $store }, og jeg er en bot. Jeg kan finne ordrer, kansellere det som ikke er sendt, og hente en medarbeider. Hva kan jeg hjelpe deg med?
utter_goodbye = Ha det bra, og takk for at du var innom { $store }.
utter_thank = Bare hyggelig! Er det noe mer jeg kan hjelpe deg med?
utter_bot_challenge = Jeg er assistenten hos { $store }, og jeg er en bot. Jeg svarer med en gang ut fra ordre- og sporingsdataene dine, og en medarbeider tar over når du vil.
utter_help =
    Jeg er butikkens assistent, en bot. Jeg kan fortelle deg hvor en ordre er, kansellere den før den sendes, svare på spørsmål om levering og refusjon og sette deg over til en medarbeider.
    Hva vil du ha hjelp med?
utter_what_else = Greit. Er det noe annet jeg kan hjelpe deg med?
utter_stopped = Greit, da lar vi det ligge. Er det noe annet jeg kan hjelpe deg med?
utter_not_understood = Jeg er ikke sikker på at jeg forstod deg. Mente du noe av dette?
utter_offer_person = Beklager, jeg forstår det fortsatt ikke. Vil du at en medarbeider skal se på det?
utter_out_of_scope = Det kan jeg dessverre ikke hjelpe med. Jeg kan svare på det som gjelder butikken vår: ordrer, levering, refusjon, retur og produkter.

## Finding the order

utter_ask_order_details = Det skal jeg gjerne sjekke. Send meg ordrenummeret og e-postadressen du bestilte med.
utter_ask_order_number = Hvilken ordre gjelder det? Send meg ordrenummeret. Du finner det i ordrebekreftelsen på e-post.
utter_ask_proof = Takk. For å beskytte opplysningene dine må jeg spørre: Hvilken e-postadresse brukte du da du la inn ordre { $number }?
utter_order_not_found = Jeg finner ingen ordre med disse opplysningene. Sjekk ordrenummeret og e-postadressen, og send meg begge på nytt.
utter_order_locked = Det gikk ikke etter flere forsøk, så ordresøk her er satt på pause til { DATETIME($until) }. En medarbeider kan hjelpe deg i mellomtiden.
utter_which_order = Hvilken ordre gjelder det?

## Where is my order

utter_track_payment_pending = Ordre { $number } er ikke betalt ennå. Du kan betale på Min side frem til { DATE($pay_by) }: { $account_url }
utter_track_processing = Vi gjør klar ordre { $number }. Den sendes senest { DATE($ship_by) }, og du kan regne med å få den mellom { DATE($expected_first) } og { DATE($expected_last) }. Du får sporingsnummeret så snart den er sendt.
utter_track_processing_late = Vi beklager: Ordre { $number } skulle allerede ha vært sendt, men det er den ikke. Vi regner nå med å sende den innen { DATE($ship_by) }. Vil du vente, eller vil du kansellere og få alle pengene tilbake?
utter_track_processing_late_soon = Vi beklager: Ordre { $number } skulle allerede ha vært sendt, men det er den ikke. Vi jobber med det og skriver til deg så snart den er sendt. Vil du vente, eller vil du kansellere og få alle pengene tilbake?
utter_track_processing_late_notice =
    Vi beklager: Ordre { $number } er forsinket. { $reason }
    Vi regner nå med å sende den innen { DATE($ship_by) }. Vil du vente, eller vil du kansellere og få alle pengene tilbake?
utter_track_partly_shipped = Ordre { $number } kommer i flere pakker. Dette gjenstår å sende: { $waiting }, senest { DATE($ship_by) }.
utter_track_partly_shipped_late = Ordre { $number } kommer i flere pakker. Dette gjenstår å sende: { $waiting }. Vi beklager at det er forsinket, og skriver til deg så snart det er sendt.
utter_track_cancelled = Ordre { $number } ble kansellert { DATE($cancelled_at) }. Vi har sendt { MONEY($amount, $currency) } tilbake til { payment-target }. Pengene kommer vanligvis i løpet av { $bank_first }–{ $bank_last } virkedager, altså innen { DATE($arrives_by) }.
utter_track_cancelled_unpaid = Ordre { $number } ble kansellert { DATE($cancelled_at) }. Du ble ikke belastet for noe.
utter_track_refunded = Ordre { $number } ble refundert { DATE($refunded_at) }: { MONEY($amount, $currency) } til { payment-target }. Pengene kommer vanligvis i løpet av { $bank_first }–{ $bank_last } virkedager, altså innen { DATE($arrives_by) }.
utter_track_cancelled_elsewhere = Ordre { $number } er kansellert. Jeg ser ikke betalingen for denne ordren her, men en medarbeider kan svare deg.
utter_track_refunded_elsewhere = Ordre { $number } er refundert. Jeg ser ikke betalingen for denne ordren her, men en medarbeider kan svare deg.
utter_track_marketplace = Ordre { $number } ble lagt inn på { $marketplace }, som også leverer den og har ansvaret for den. Du finner status og kundeservice under ordrene dine på { $marketplace }.

# Stands in front of a parcel's text when an order has several.
parcel-intro = { $parcels ->
    [1] { "" }
   *[other] Pakke { $index } av { $parcels } ({ $items }):{ " " }
}
# How the tracking number is named, if there is one.
parcel-tracking = { $tracking_number ->
    [none] { "" }
   *[other] { " " }Sporingsnummer { $tracking_number } hos { $carrier }: { $tracking_url }
}

utter_parcel_label_created = { parcel-intro }Pakken din er gjort klar og meldt inn hos { $carrier }. Den første oppdateringen i sporingen bør vises innen { DATE($first_scan_by) }.{ parcel-tracking }
utter_parcel_in_transit =
    { parcel-intro }Pakken din er underveis med { $carrier }. Siste oppdatering { DATETIME($event_at) }: «{ $event }».
    Den bør komme frem mellom { DATE($expected_first) } og { DATE($expected_last) }.{ parcel-tracking }
utter_parcel_in_transit_late =
    { parcel-intro }Pakken din er underveis med { $carrier }. Siste oppdatering { DATETIME($event_at) }: «{ $event }».
    Den skulle ha kommet frem innen { DATE($expected_last) }. Vi beklager at den er forsinket.{ parcel-tracking }
utter_parcel_stalled =
    { parcel-intro }Vi beklager. Pakken din er ikke blitt skannet siden { DATETIME($event_at) } («{ $event }»), og det er lenger enn det skal ta.
    Vi har satt i gang en undersøkelse, og senest { DATE($answer_by) } forteller vi deg hva vi vet.{ parcel-tracking }
utter_parcel_customs = { parcel-intro }Pakken din har vært i tollen siden { DATETIME($event_at) }. Det tar vanligvis { $customs_first }–{ $customs_last } dager. Hvis du må betale avgifter eller sende inn et dokument, tar tollen eller { $carrier } kontakt med deg.{ parcel-tracking }
utter_parcel_out_for_delivery = { parcel-intro }Godt nytt! Pakken din er ute til levering i dag med { $carrier }.{ parcel-tracking }
utter_parcel_pickup_ready = { parcel-intro }Pakken din ligger klar på hentestedet { $pickup_point } frem til { DATE($pickup_until) }.{ parcel-tracking }
utter_parcel_pickup_ready_open = { parcel-intro }Pakken din ligger klar på hentestedet { $pickup_point }.{ parcel-tracking }
utter_parcel_attempt_failed = { parcel-intro }{ $carrier } prøvde å levere pakken din { DATETIME($event_at) }, men ingen kunne ta imot den. Du kan velge en ny dag eller et hentested på sporingssiden, eller en medarbeider her kan ordne det for deg.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }Vi beklager. Pakken din er på vei tilbake til oss. En medarbeider her går gjennom adressen med deg og sender pakken på nytt eller gir deg pengene tilbake.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Pakken din har kommet tilbake til oss. En medarbeider her går gjennom adressen med deg og sender pakken på nytt eller gir deg pengene tilbake.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Pakken din ble levert { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Har du fått den?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }Vi beklager. Noe gikk galt med pakken din underveis («{ $event }», { DATETIME($event_at) }). Du kan få nye varer eller pengene tilbake. En medarbeider her bekrefter det med deg.{ parcel-tracking }
utter_parcel_lost = { parcel-intro }Vi beklager virkelig. Pakken din har kommet bort. Du kan få nye varer eller pengene tilbake. En medarbeider her bekrefter det med deg.{ parcel-tracking }
utter_tracking_unreachable = Sporingstjenesten svarer ikke akkurat nå. Dette er det vi visste { DATETIME($checked_at) }.
utter_delivered_thanks = Så fint! God fornøyelse, og skriv til oss hvis noe ikke er som det skal.
utter_late_wait = Takk for tålmodigheten. Vi skriver til deg så snart ordren er sendt.

## Cancelling and refunds

# Where money goes back to, after "to".
payment-target = { $method ->
    [original] betalingsmåten du brukte
   *[other] { $method }
}

utter_ask_cancel_confirmed = Skal jeg kansellere ordre { $number } ({ $items })? Du får hele beløpet, { MONEY($amount, $currency) }, tilbake til { payment-target }.
utter_ask_cancel_confirmed_unpaid = Skal jeg kansellere ordre { $number } ({ $items })? Du er ikke belastet for noe.
utter_cancelled = Ordre { $number } er kansellert. Du får { MONEY($amount, $currency) } tilbake til { payment-target }, vanligvis i løpet av { $bank_first }–{ $bank_last } virkedager.
utter_cancelled_unpaid = Ordre { $number } er kansellert. Du ble ikke belastet for noe.
utter_cancel_already = Ordre { $number } er allerede kansellert. Det ble gjort { DATE($cancelled_at) }, og { MONEY($amount, $currency) } ble sendt tilbake til { payment-target }. Du trenger ikke å gjøre noe mer.
utter_cancel_already_unpaid = Ordre { $number } er allerede kansellert. Det ble gjort { DATE($cancelled_at) }, og du ble ikke belastet for noe.
utter_cancel_kept = Greit, ordre { $number } blir stående som den er.
utter_cancel_shipped =
    Ordre { $number } er allerede sendt, så den kan ikke kanselleres lenger. Du kan følge den her: { $tracking_url }
    Når den har kommet frem, kan du starte en retur på Min side: { $account_url }. Skal jeg si fra til en medarbeider om at du vil returnere den?
utter_cancel_partly_shipped = En del av ordre { $number } er allerede sendt. En medarbeider her kansellerer resten for deg: { $waiting }.
utter_cancel_already_refunded = Ordre { $number } er allerede refundert: Den { DATE($refunded_at) } sendte vi { MONEY($amount, $currency) } tilbake til { payment-target }.
utter_cancel_marketplace = Ordre { $number } ble lagt inn på { $marketplace }. Bare { $marketplace } kan kansellere eller refundere den. Det gjør du under ordrene dine der.
utter_return_requested = Takk. Jeg har sagt fra til en medarbeider om at du vil returnere ordre { $number }. Du får beskjed her om hva som skjer videre.

## Questions

utter_package_safety =
    Helsen din og helsen til teamet vårt kommer først. Ifølge det amerikanske smittevernbyrået CDC overlever koronavirus dårlig på overflater, og risikoen fra varer som er underveis i dager eller uker, er svært lav. Ingenting viser at importerte varer fører viruset med seg.
    Les mer hos CDC: { $cdc_url }

## A person

utter_hand_over = Jeg henter en medarbeider til deg. Samtalen vår følger med, så du slipper å gjenta noe.
utter_hand_over_topic = Dette får du hjelp med av en medarbeider. Jeg sender videre det du har fortalt meg, så du slipper å gjenta noe.
utter_hand_over_sorry = Jeg beklager at vi har skuffet deg. En medarbeider tar denne saken først og får med seg alt du har skrevet her.

## Not said by the bot itself

system-queued = { $place ->
    [1] Du er neste i køen. En medarbeider svarer deg her.
   *[other] Du er nummer { $place } i køen. En medarbeider svarer deg her.
}
system-agent-joined = { $agent } er med i samtalen og svarer deg nå.
system-bot-again = Henvendelsen din er avsluttet. Du snakker igjen med butikkens assistent, som er en bot. Du kan be om en medarbeider når som helst.
system-answer-delayed = Beklager, dette tar lengre tid enn vanlig. Meldingen din har kommet frem, og du får svar.

## Buttons (at most 20 characters)

button-track_order = Hvor er ordren min?
button-cancel_order = Kanseller en ordre
button-cancel_late_order = Kanseller ordren
button-human_agent = Snakk med en ansatt
button-package_safety = Er pakken trygg?
button-delivery_time = Leveringstid
button-help = Hva kan du gjøre?
button-yes = Ja
button-no = Nei
button-wait = Jeg venter
button-received = Ja, jeg har fått den
button-not_received = Nei, den er ikke her
button-return_item = Ja, returner den
button-other_order = En annen ordre

## The order card

card-title = Ordre { $number }
card-parcel = { $parcels ->
    [1] Pakke
   *[other] Pakke { $index } av { $parcels }
}
card-state-payment_pending = Ikke betalt ennå
card-state-processing = Gjøres klar
card-state-processing_late = Forsinket
card-state-partly_shipped = Delvis sendt
card-state-shipped = Sendt
card-state-cancelled = Kansellert
card-state-refunded = Refundert
card-state-marketplace = Solgt på { $marketplace }
card-state-label_created = Sendes snart
card-state-in_transit = Underveis
card-state-stalled = Undersøkes
card-state-customs = I tollen
card-state-out_for_delivery = Ute til levering
card-state-pickup_ready = Klar til henting
card-state-attempt_failed = Forsøkt levert
card-state-delivered = Levert
card-state-returning = På vei tilbake
card-state-returned = Tilbake hos oss
card-state-exception = Problem underveis
card-state-lost = Kommet bort
card-step-ordered = Bestilt
card-step-shipped = Sendt
card-step-in_transit = Underveis
card-step-delivered = Levert

## What each intent is called in "did you mean" (at most 20 characters)

intent-track_order = Hvor er ordren min?
intent-delivered_not_received = Levert, men ikke her
intent-missing_item = Det mangler noe
intent-failed_delivery = Mislykket levering
intent-customs = Toll og avgifter
intent-change_address = Endre adressen
intent-delivery_time = Leveringstid
intent-shipping_options = Frakt og priser
intent-operating_status = Har dere åpent?
intent-package_safety = Er pakken trygg?
intent-packaging = Emballasje
intent-cancel_order = Kanseller en ordre
intent-change_order = Endre en ordre
intent-request_refund = Få pengene tilbake
intent-refund_status = Hvor er refusjonen?
intent-payment_problem = Betalingsproblem
intent-payment_methods = Betalingsmåter
intent-invoice = Faktura
intent-discount = Rabatter og koder
intent-return_item = Returner en vare
intent-exchange_item = Bytt en vare
intent-wrong_item = Jeg fikk feil vare
intent-damaged_item = Varen er skadet
intent-product_availability = Er varen på lager?
intent-product_info = Om et produkt
intent-product_care = Bruk og vedlikehold
intent-account = Kontoen min
intent-data_privacy = Personopplysninger
intent-contact_info = Kontaktinfo
intent-human_agent = Snakk med en ansatt
intent-complaint = En klage
intent-give_feedback = Gi en vurdering
intent-newsletter = Nyhetsbrevet
intent-marketplace_order = Amazon, eBay osv.
intent-bot_challenge = Er du en bot?
intent-help = Hva kan du gjøre?
