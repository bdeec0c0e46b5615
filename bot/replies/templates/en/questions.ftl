## Questions

utter_package_safety =
    Your health and that of our team comes first. According to the US Centers for Disease Control and Prevention, coronaviruses survive poorly on surfaces, and the risk from goods that travel for days or weeks is very low. Nothing shows that imported goods carry the virus.
    More from the CDC: { $cdc_url }

# One line for each shipping method: the shop's own days, or what the newest deliveries took.
delivery-days = { $name }: { $days_first }–{ $days_last } { $days_last ->
    [one] day
   *[other] days
}
delivery-days-lately = { $name }: lately about { $days_first } { $days_first ->
    [one] day
   *[other] days
}, and nine out of ten parcels within { $days_last }
utter_delivery_time =
    From the day we ship, delivery takes:
    { $methods }
utter_delivery_time_to =
    Delivery to { COUNTRIES($countries) }, from the day we ship:
    { $methods }
utter_delivery_notice = Please note: { $reason } We expect to ship again from { DATE($ships_again) }.

shipping-price = { $name }: { MONEY($price, $currency) }
shipping-price-free-from = { $name }: { MONEY($price, $currency) }, free for orders from { MONEY($free_from, $currency) }
shipping-free = { $name }: free
shipping-unpriced = { $name }: the price is shown at checkout
utter_shipping_options =
    You can choose between:
    { $methods }
    We ship to { COUNTRIES($countries) }.
utter_shipping_everywhere =
    We ship to all countries. You can choose between:
    { $methods }
utter_shipping_to =
    Yes, we ship to { COUNTRIES($countries) }:
    { $methods }
utter_shipping_not_to = I am sorry, we do not ship to { COUNTRIES($countries) }.

utter_operating_notice = { $reason } We expect to ship again from { DATE($ships_again) }; you can order as usual, and we write to you as soon as your order is on its way.
utter_operating_holiday = { $holiday ->
    [none] We have the day off today.
   *[other] We have the day off today ({ $holiday }).
} You can order as usual; we are back on { DATETIME($opens_at) }.
utter_operating_open = Yes, we are open, and orders are shipped as usual. Our team answers at these hours: { HOURS($hours) }.
utter_operating_soon = On { DATE($day) }{ $holiday ->
    [none] { "" }
   *[other] {" "}({ $holiday })
} we are closed: nothing is shipped on that day, and our team is back afterwards.

utter_packaging = { $plain ->
    [yes] Our parcels are plain: nothing on the outside tells what is in them.
   *[no] Our parcels show our name on the outside.
} { $recycled ->
    [yes] Boxes and padding are recycled or can be recycled.
   *[no] You can take the boxes to paper recycling.
} { $gift_price ->
    [none] We do not offer gift wrap.
   *[other] Gift wrap costs { MONEY($gift_price, $currency) }; you can add it at checkout.
}
utter_payment_methods = You can pay with { $methods }. { $instalments ->
    [none] Paying in instalments is not possible.
   *[other] You can pay in instalments with { $instalments }.
} Prices are shown in { $currencies }.

contact-ways = E-mail: { $email }{ $phone ->
    [none] { "" }
   *[other] , telephone: { $phone }
}{ $address ->
    [none] { "" }
   *[other] , address: { $address }
}
utter_contact_open =
    You can reach us here in the chat, or as you like. { contact-ways }
    Our team is there right now (hours: { HOURS($hours) }).
utter_contact_closed =
    You can reach us here in the chat, or as you like. { contact-ways }
    Nobody is there right now (hours: { HOURS($hours) }).{ $opens_at ->
    [none] { "" }
   *[other] {" "}We are back on { DATETIME($opens_at) }.
}

marketplace-line = { $name }, your orders: { $link }
utter_marketplace =
    Where did you buy? The marketplace delivers such orders and looks after them; you reach its support under your orders there:
    { $marketplaces }
utter_marketplace_named = Orders placed on { $marketplace } are delivered and looked after by { $marketplace }. You find the status, returns and support under your orders there: { $link }
utter_marketplace_other = Orders from a marketplace are delivered and looked after there. You find the status, returns and support under your orders on that marketplace.

promotion-line = { $code }: { $gives }{ $minimum ->
    [none] { "" }
   *[other] , for orders from { MONEY($minimum, $currency) }
}{ $ends_on ->
    [none] { "" }
   *[other] , until { DATE($ends_on) }
}
utter_discount =
    These codes are valid now; enter one at checkout:
    { $promotions }
utter_discount_none = There is no promotion just now. New ones are announced in our newsletter and in the store.
utter_discount_paused = Our promotions are paused while deliveries are disturbed. They will be back; thank you for your understanding.
utter_voucher = You have a voucher of your own for { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent }%
}: { $code }. It is valid until { DATE($ends_on) }; enter it at checkout.
utter_code_valid =
    The code { $code } is valid:
    { $promotions }
    If it does not work all the same, please check that the conditions are met, or ask a person here.
utter_code_not_yet = The code { $code } is not valid yet: it starts on { DATE($starts_on) }.
utter_code_expired = The code { $code } was valid until { DATE($ends_on) } and has expired.
utter_code_paused = The code { $code } is paused while deliveries are disturbed.
utter_code_unknown = I do not know the code { $code }. Please check the spelling; each code is entered without spaces.

utter_invoice = The invoice for order { $number } is sent to the e-mail address of the order, { $email }. A person here takes care of it.
utter_invoice_again = The invoice for order { $number } was already asked for on { DATE($asked_at) }; it goes to { $email }. If it has not arrived, a person can look into it.
utter_invoice_unpaid = Order { $number } has not been paid yet. As soon as it is, you can have the invoice; it goes to { $email }.
utter_invoice_elsewhere = Order { $number } was placed on { $marketplace }. The invoice comes from there; you find it under your orders on { $marketplace }.

utter_account =
    Open My Account and choose “Forgot your password?”: { $account_url } You get an e-mail with a link; please look in your spam folder too. Name, address and e-mail can be changed there as well.
    If that does not help, a person here will.

utter_ask_payment_order = I am sorry about that. If there is an order, please send me its number and the e-mail address you ordered with; I will look at what is recorded.
utter_payment_pending = For order { $number } no payment has arrived yet; it can be paid until { DATE($pay_by) }. A person will now compare that with what you were charged.
utter_payment_paid = For order { $number } one payment is recorded: { MONEY($amount, $currency) }. If you see it twice, a person will now check both charges with you.
utter_payment_refunded = For order { $number }, { MONEY($amount, $currency) } was given back on { DATE($refunded_at) } and usually arrives within { $bank_first }–{ $bank_last } business days. A person will now check the charges with you.
utter_payment_closed = Order { $number } is closed, and no payment is recorded for it here. A person will now check the charges with you.
utter_payment_elsewhere = Order { $number } was placed and paid on { $marketplace }. Please ask there, under your orders on { $marketplace }; only { $marketplace } sees the payment.
utter_payment_no_order = When a card is declined, nothing is charged; a reserved amount is released by your bank. You can also pay with { $methods }. A person will now look for your payment.
