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
