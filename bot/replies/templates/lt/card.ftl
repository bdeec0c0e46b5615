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
