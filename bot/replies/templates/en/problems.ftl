## Delivered, but not here

# The carrier's telephone number, if the shop has written it down.
problem-phone = { $phone ->
    [none] { "" }
   *[other] { ", " }or by phone: { $phone }
}

utter_ask_address_right = I am sorry. Tracking says your parcel was delivered on { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] { " " }({ $delivered_to })
}. We sent it to this address: { $address }. Is that right?
utter_address_wrong = Thank you for telling me. A person here will find out with you where order { $number } went and put it right.
utter_ask_other_parcel = This part of order { $number } is still to come. Is it what you are waiting for?
utter_still_coming = Then it is still on its way to you. If it does not come as announced, write to me here and I will look into it.
utter_look_again = Order { $number } was scanned as delivered on { DATETIME($delivered_at) }, and scans sometimes run early. Please look on the porch, with neighbours and your household, at the reception and in the parcel locker. I will ask you again on { DATETIME($until) }; if it is not there by then, we start an investigation.
utter_ask_turned_up = As promised, I am asking again: has your parcel of order { $number } turned up?
utter_trace_opened = I am very sorry. The parcel of order { $number } has been under investigation since { DATE($traced_at) }. A person here takes it from now on and will agree with you on a replacement or a refund.

## Failed deliveries

utter_carrier_contact = You can choose another day or a pickup point with { $carrier } here: { $carrier_url }{ problem-phone }. A person here can arrange it for you, too.
utter_ask_resend = { $address ->
    [none] Shall we send it to you again, or would you rather have your money back?
   *[other] This is the address we have: { $address }. Shall we send it there again, send it to another address, or give you your money back?
}
utter_ask_replacement = Would you like a replacement for order { $number }, or your money back?
utter_remedy_noted = { $remedy ->
    [resend] Thank you. I have noted that order { $number } is to be sent again to the same address. A person here confirms it with you.
    [new_address] Thank you. I have noted that order { $number } is to be sent to another address. A person here will ask you for it.
    [replacement] Thank you. I have noted that you would like a replacement for order { $number }. A person here confirms it with you.
   *[refund] Thank you. I have noted that you would like your money back for order { $number }. A person here confirms it with you.
}

## Customs

utter_customs_by_country = For orders to these countries we pay duty and import tax: { COUNTRIES($countries) }. Elsewhere customs may charge them before the parcel is handed over. Send me your order number, and I can tell you more.
utter_customs_shop = We pay duty and import tax, so nothing is due on delivery. If customs ask you for money, write to us before you pay.
utter_customs_customer = For parcels from abroad, customs may charge duty and import tax. You are told the amount and how to pay it, and the parcel is handed over after that.
utter_customs_country_shop = { $country }: we pay duty and import tax, so nothing is due on delivery. If customs ask you for money, write to us before you pay.
utter_customs_country_shop_up_to = { $country }: we pay duty and import tax for orders of up to { MONEY($amount, $currency) }. Above that, customs may charge you, and the parcel is handed over after that.
utter_customs_country_customer = { $country }: customs may charge duty and import tax. You are told the amount and how to pay it, and the parcel is handed over after that.
utter_customs_country_customer_up_to = { $country }: for goods worth up to { MONEY($amount, $currency) } nothing is due. Above that, customs may charge duty and import tax; you are told the amount and how to pay it.
utter_customs_too_long = I am sorry: for order { $number } this takes longer than it should. A person here will find out what customs need and write to you.

## Changing an order

utter_ask_new_address = Order { $number } has not left yet. Please write the whole new address in one message: street and number, postcode, city and country.
utter_address_unclear = I could not find an address in your message.
utter_ask_address_confirmed = Shall order { $number } go to this address: { $address }?
utter_address_changed = Done: order { $number } will be sent to the new address.
utter_address_requested = Thank you. A person here enters the new address for order { $number }. Until then it is held and does not leave.
utter_change_address_shipped = Order { $number } is already on its way, so we can no longer change its address. { $carrier } may be able to redirect it: { $carrier_url }{ problem-phone }. If you like, a person here helps you with it.
utter_change_address_partly = Part of order { $number } has already left. The rest is held, and a person here arranges the new address with you.
utter_ask_change_wish = What should be different in order { $number } ({ $items })? Write it in your own words, such as another size, colour or number of pieces.
utter_change_requested = Thank you. I have noted for order { $number }: “{ $wish }”. What has not left is held until a person here has confirmed the change with you.
utter_change_order_shipped = Order { $number } has already left, so it can no longer be changed. Once it has arrived, you can exchange what does not suit you: just write to us here.
utter_change_order_arrived = Order { $number } has already arrived, so it is exchanged rather than changed. Shall we begin the exchange?
utter_change_marketplace = Order { $number } was placed on { $marketplace } and can only be changed there, under your orders on { $marketplace }.
utter_track_processing_held = Order { $number } is held because you asked for a change. It leaves as soon as a person here has agreed the change with you.

## Money back

utter_refund_sent = For order { $number } we sent { MONEY($amount, $currency) } to { payment-target } on { DATE($refunded_at) }. That usually takes { $bank_first }–{ $bank_last } business days, so it should be there by { DATE($arrives_by) }.
utter_refund_overdue = For order { $number } we sent { MONEY($amount, $currency) } to { payment-target } on { DATE($refunded_at) }, and it should have been there by { DATE($arrives_by) }. I am sorry that you are still waiting. A person here will find out where it is.
utter_refund_due = { MONEY($amount, $currency) } for order { $number } goes back to { payment-target }. It was noted on { DATE($refunded_at) }, and a person here sends it; from then on it usually takes { $bank_first }–{ $bank_last } business days.
utter_refund_unpaid = { MONEY($amount, $currency) } for order { $number } should have been back by { DATE($arrives_by) }. I am sorry that you are still waiting. A person here sees to it now.
utter_refund_none = There is no refund for order { $number } so far. Would you like to ask for one?
utter_refund_policy = You can cancel what has not been shipped and get all your money back. What has arrived can be returned within { $return_days } { $return_days ->
    [one] day
   *[other] days
}. Send me your order number and e-mail address, and I will see to it.

## Waiting for a late order

utter_late_wait_percent = Thank you for your patience. We write to you as soon as the order ships. A small thank-you from us, { $percent }% off your next order until { DATE($valid_until) }: { $code }
utter_late_wait_amount = Thank you for your patience. We write to you as soon as the order ships. A small thank-you from us, { MONEY($amount, $currency) } off your next order until { DATE($valid_until) }: { $code }
