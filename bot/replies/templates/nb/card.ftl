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
