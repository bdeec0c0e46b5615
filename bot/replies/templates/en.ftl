# What Waybill says, in English. One key, one situation; the same keys and variables stand in every language.
# In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
# DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = Hello! I am the assistant of { $store }, a bot. I can look up orders, cancel what has not been shipped, and fetch a person. What can I do for you?
utter_goodbye = Goodbye, and thank you for visiting { $store }.
utter_thank = You are welcome! Is there anything else?
utter_bot_challenge = I am the assistant of { $store }, a bot. I answer at once from your order and tracking data, and a person takes over whenever you like.
utter_help =
    I am the store's assistant, a bot. I can tell you where an order is, cancel it before it ships, answer questions about delivery and refunds, and pass you to a person.
    What would you like?
utter_what_else = All right. What else can I do for you?
utter_stopped = All right, we will leave it there. What else can I do for you?
utter_not_understood = I am not sure I understood. Did you mean one of these?
utter_offer_person = Sorry, I still do not understand. Would you like a person to look at this?
utter_out_of_scope = I am afraid I cannot help with that. I know about this store: orders, deliveries, refunds, returns and products.

## Finding the order

utter_ask_order_details = I will gladly look. Please send me your order number and the e-mail address you ordered with.
utter_ask_order_number = Which order is it? Please send me its number; you will find it in your confirmation e-mail.
utter_ask_proof = Thank you. To protect your data: which e-mail address did you order { $number } with?
utter_order_not_found = I cannot find an order with these details. Please check the order number and the e-mail address, and send both again.
utter_order_locked = That did not work several times, so looking up orders is paused here until { DATETIME($until) }. A person can help you in the meantime.
utter_which_order = Which order is it about?

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
utter_track_cancelled = Order { $number } was cancelled on { DATE($cancelled_at) }. { MONEY($amount, $currency) } was sent back to { payment-target }; it usually arrives within { $bank_first }–{ $bank_last } business days, by { DATE($arrives_by) }.
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
utter_parcel_attempt_failed = { parcel-intro }{ $carrier } tried to deliver your parcel on { DATETIME($event_at) } and nobody could take it. You can choose a new day or a pickup point on the tracking page, or a person here can arrange it.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }We are sorry: your parcel is on its way back to us. A person here will check the address with you and send it again, or refund you.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Your parcel has come back to us. A person here will check the address with you and send it again, or refund you.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Your parcel was delivered on { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Do you have it?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }We are sorry: something went wrong with your parcel on the way ({ $event }, { DATETIME($event_at) }). You can have a replacement or your money back; a person here will confirm it with you.{ parcel-tracking }
utter_parcel_lost = { parcel-intro }We are very sorry: your parcel has been lost. You can have a replacement or your money back; a person here will confirm it with you.{ parcel-tracking }
utter_tracking_unreachable = The tracking service does not answer just now. This is what we knew on { DATETIME($checked_at) }.
utter_delivered_thanks = Wonderful. Enjoy it, and write to us if anything is not as it should be.
utter_late_wait = Thank you for your patience. We write to you as soon as the order ships.

## Cancelling and refunds

# Where money goes back to, after "to".
payment-target = { $method ->
    [original] the payment method you used
   *[other] { $method }
}

utter_ask_cancel_confirmed = Shall I cancel order { $number } ({ $items })? You get { MONEY($amount, $currency) } back, all of it, to { payment-target }.
utter_ask_cancel_confirmed_unpaid = Shall I cancel order { $number } ({ $items })? Nothing has been charged.
utter_cancelled = Order { $number } is cancelled. { MONEY($amount, $currency) } goes back to { payment-target } and usually arrives within { $bank_first }–{ $bank_last } business days.
utter_cancelled_unpaid = Order { $number } is cancelled. Nothing was charged.
utter_cancel_already = Order { $number } was already cancelled on { DATE($cancelled_at) }, and { MONEY($amount, $currency) } was sent back to { payment-target }. There is nothing more you need to do.
utter_cancel_already_unpaid = Order { $number } was already cancelled on { DATE($cancelled_at) }. Nothing had been charged.
utter_cancel_kept = All right, order { $number } stays as it is.
utter_cancel_shipped =
    Order { $number } has already been shipped, so it cannot be cancelled any more. You can follow it here: { $tracking_url }
    Once it has arrived, you can start a return in My Account: { $account_url }. Shall I tell a person that you want to return it?
utter_cancel_partly_shipped = Part of order { $number } has already been shipped. A person here will cancel the rest for you: { $waiting }.
utter_cancel_already_refunded = Order { $number } was already refunded: { MONEY($amount, $currency) } to { payment-target } on { DATE($refunded_at) }.
utter_cancel_marketplace = Order { $number } was placed on { $marketplace }. Only { $marketplace } can cancel or refund it, under your orders there.
utter_return_requested = Thank you. I have told a person that you want to return order { $number }; they will write to you here about the next steps.

## Questions

utter_package_safety =
    Your health and that of our team comes first. According to the US Centers for Disease Control and Prevention, coronaviruses survive poorly on surfaces, and the risk from goods that travel for days or weeks is very low. Nothing shows that imported goods carry the virus.
    More from the CDC: { $cdc_url }

## A person

utter_hand_over = I am getting a person for you. They will see our conversation, so you need not repeat anything.
utter_hand_over_topic = A person will help you with this. I pass on what you have told me, so you need not repeat anything.
utter_hand_over_sorry = I am sorry that we have let you down. A person will look at this first, with everything you have written here.

## Not said by the bot itself

system-queued = { $place ->
    [1] You are next in line. A person will answer you here.
   *[other] You are number { $place } in line. A person will answer you here.
}
system-agent-joined = { $agent } has joined and will answer you now.
system-bot-again = Your request is closed. You are talking to the store's assistant, a bot, again; ask for a person at any time.
system-answer-delayed = Sorry, this is taking longer than usual. Your message has arrived and will be answered.

## Buttons (at most 20 characters)

button-track_order = Where is my order?
button-cancel_order = Cancel an order
button-cancel_late_order = Cancel and refund
button-human_agent = Talk to a person
button-package_safety = Is my parcel safe?
button-delivery_time = Delivery times
button-help = What can you do?
button-yes = Yes
button-no = No
button-wait = I will wait
button-received = Yes, I have it
button-not_received = No, it is not here
button-return_item = Yes, return it
button-other_order = Another order

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

## What each intent is called in "did you mean" (at most 20 characters)

intent-track_order = Where is my order?
intent-delivered_not_received = Delivered, not here
intent-missing_item = Something is missing
intent-failed_delivery = Missed delivery
intent-customs = Customs and duty
intent-change_address = Change the address
intent-delivery_time = Delivery times
intent-shipping_options = Shipping and costs
intent-operating_status = Are you open?
intent-package_safety = Is my parcel safe?
intent-packaging = Packaging
intent-cancel_order = Cancel an order
intent-change_order = Change an order
intent-request_refund = Get a refund
intent-refund_status = Where is my refund?
intent-payment_problem = A payment problem
intent-payment_methods = Ways to pay
intent-invoice = An invoice
intent-discount = Discounts and codes
intent-return_item = Return something
intent-exchange_item = Exchange something
intent-wrong_item = Wrong item arrived
intent-damaged_item = It is damaged
intent-product_availability = Is it in stock?
intent-product_info = About a product
intent-product_care = Use and care
intent-account = My account
intent-data_privacy = My personal data
intent-contact_info = Contact details
intent-human_agent = Talk to a person
intent-complaint = A complaint
intent-give_feedback = Leave a review
intent-newsletter = The newsletter
intent-marketplace_order = Amazon, eBay & co.
intent-bot_challenge = Are you a bot?
intent-help = What can you do?
