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
utter_track_cancelled = Ordre { $number } ble kansellert { DATE($cancelled_at) }. { MONEY($amount, $currency) } går tilbake til { payment-target }. Pengene kommer vanligvis i løpet av { $bank_first }–{ $bank_last } virkedager, altså innen { DATE($arrives_by) }.
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
utter_parcel_attempt_failed = { parcel-intro }{ $carrier } prøvde å levere pakken din { DATETIME($event_at) }, men ingen kunne ta imot den.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }Vi beklager. Pakken din er på vei tilbake til oss.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Pakken din har kommet tilbake til oss.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Pakken din ble levert { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Har du fått den?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }Vi beklager. Noe gikk galt med pakken din underveis («{ $event }», { DATETIME($event_at) }).{ parcel-tracking }
utter_parcel_lost = { parcel-intro }Vi beklager virkelig. Pakken din har kommet bort.{ parcel-tracking }
utter_tracking_unreachable = Sporingstjenesten svarer ikke akkurat nå. Dette er det vi visste { DATETIME($checked_at) }.
utter_delivered_thanks = Så fint! God fornøyelse, og skriv til oss hvis noe ikke er som det skal.
utter_late_wait = Takk for tålmodigheten. Vi skriver til deg så snart ordren er sendt.
