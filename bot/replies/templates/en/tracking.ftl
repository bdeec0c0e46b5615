## Where is my order

utter_track_payment_pending = Order { $number } has not been paid yet. You can pay in My Account until { DATE($pay_by) }: { $account_url }
utter_track_processing = Order { $number } is being prepared. It leaves us by { DATE($ship_by) }, and you can expect it between { DATE($expected_first) } and { DATE($expected_last) }. You will get the tracking number as soon as it ships.
utter_track_processing_late = We are sorry: order { $number } should have left already and it has not. We now expect to ship it by { DATE($ship_by) }. Would you rather wait, or cancel and get all your money back?
utter_track_processing_late_soon = We are sorry: order { $number } should have left already and it has not. We are working on it and write to you as soon as it ships. Would you rather wait, or cancel and get all your money back?
utter_track_processing_late_notice =
    We are sorry: order { $number } is late. { $reason }
    We now expect to ship it by { DATE($ship_by) }. Would you rather wait, or cancel and get all your money back?
utter_track_partly_shipped = Order { $number } travels in several parcels. Still to be shipped: { $waiting }, by { DATE($ship_by) }.
utter_track_partly_shipped_late = Order { $number } travels in several parcels. Still to be shipped: { $waiting }. We are sorry that this is late; we write to you as soon as it leaves.
utter_track_cancelled = Order { $number } was cancelled on { DATE($cancelled_at) }. { MONEY($amount, $currency) } goes back to { payment-target }; it usually arrives within { $bank_first }–{ $bank_last } business days, by { DATE($arrives_by) }.
utter_track_cancelled_unpaid = Order { $number } was cancelled on { DATE($cancelled_at) }. Nothing had been charged.
utter_track_refunded = Order { $number } was refunded on { DATE($refunded_at) }: { MONEY($amount, $currency) } to { payment-target }. It usually arrives within { $bank_first }–{ $bank_last } business days, by { DATE($arrives_by) }.
utter_track_cancelled_elsewhere = Order { $number } has been cancelled. I cannot see the payment of this order here; a person can tell you about it.
utter_track_refunded_elsewhere = Order { $number } has been refunded. I cannot see the payment of this order here; a person can tell you about it.
utter_track_marketplace = Order { $number } was placed on { $marketplace }, which also delivers it and answers for it. You will find its status and support under your orders on { $marketplace }.

# Stands in front of a parcel's text when an order has several.
parcel-intro = { $parcels ->
    [1] { "" }
   *[other] Parcel { $index } of { $parcels } ({ $items }):{ " " }
}
# How the tracking number is named, if there is one.
parcel-tracking = { $tracking_number ->
    [none] { "" }
   *[other] { " " }Tracking number { $tracking_number } with { $carrier }: { $tracking_url }
}

utter_parcel_label_created = { parcel-intro }Your parcel is packed and announced to { $carrier }. The first scan should appear by { DATE($first_scan_by) }.{ parcel-tracking }
utter_parcel_in_transit =
    { parcel-intro }Your parcel is on its way with { $carrier }. Last update { DATETIME($event_at) }: { $event }.
    It should arrive between { DATE($expected_first) } and { DATE($expected_last) }.{ parcel-tracking }
utter_parcel_in_transit_late =
    { parcel-intro }Your parcel is on its way with { $carrier }. Last update { DATETIME($event_at) }: { $event }.
    It should have arrived by { DATE($expected_last) }. We are sorry that it is late.{ parcel-tracking }
utter_parcel_stalled =
    { parcel-intro }We are sorry: your parcel has not been scanned since { DATETIME($event_at) } ({ $event }), longer than it should take.
    We have opened an investigation and will tell you what we know by { DATE($answer_by) }.{ parcel-tracking }
utter_parcel_customs = { parcel-intro }Your parcel is with customs since { DATETIME($event_at) }. That usually takes { $customs_first }–{ $customs_last } days. If duty or a document is needed, customs or { $carrier } will contact you.{ parcel-tracking }
utter_parcel_out_for_delivery = { parcel-intro }Good news: your parcel is out for delivery today with { $carrier }.{ parcel-tracking }
utter_parcel_pickup_ready = { parcel-intro }Your parcel is waiting for you at { $pickup_point }, until { DATE($pickup_until) }.{ parcel-tracking }
utter_parcel_pickup_ready_open = { parcel-intro }Your parcel is waiting for you at { $pickup_point }.{ parcel-tracking }
utter_parcel_attempt_failed = { parcel-intro }{ $carrier } tried to deliver your parcel on { DATETIME($event_at) } and nobody could take it.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }We are sorry: your parcel is on its way back to us.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Your parcel has come back to us.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Your parcel was delivered on { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Do you have it?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }We are sorry: something went wrong with your parcel on the way ({ $event }, { DATETIME($event_at) }).{ parcel-tracking }
utter_parcel_lost = { parcel-intro }We are very sorry: your parcel has been lost.{ parcel-tracking }
utter_tracking_unreachable = The tracking service does not answer just now. This is what we knew on { DATETIME($checked_at) }.
utter_delivered_thanks = Wonderful. Enjoy it, and write to us if anything is not as it should be.
utter_late_wait = Thank you for your patience. We write to you as soon as the order ships.
