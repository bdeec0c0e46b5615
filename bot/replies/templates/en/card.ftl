## The order card

card-title = Order { $number }
card-parcel = { $parcels ->
    [1] Parcel
   *[other] Parcel { $index } of { $parcels }
}
card-state-payment_pending = Not paid yet
card-state-processing = Being prepared
card-state-processing_late = Delayed
card-state-partly_shipped = Partly shipped
card-state-shipped = Shipped
card-state-cancelled = Cancelled
card-state-refunded = Refunded
card-state-marketplace = Sold on { $marketplace }
card-state-label_created = Handed over soon
card-state-in_transit = On its way
card-state-stalled = Being investigated
card-state-customs = At customs
card-state-out_for_delivery = Out for delivery
card-state-pickup_ready = Ready for pickup
card-state-attempt_failed = Delivery missed
card-state-delivered = Delivered
card-state-returning = Coming back to us
card-state-returned = Back with us
card-state-exception = Problem on the way
card-state-lost = Lost
card-step-ordered = Ordered
card-step-shipped = Shipped
card-step-in_transit = On its way
card-step-delivered = Delivered
