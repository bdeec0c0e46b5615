## What a person here has done, told in the conversation

deed-refund = Good news: you get { MONEY($amount, $currency) } back for order { $number }. We send it to { payment-target }; it usually arrives within { $bank_first }–{ $bank_last } business days.
deed-replacement = We are sending you this again for order { $number }, free of charge: { $items }. It is to leave by { DATE($day) }.
deed-approved = { $claim } is approved: { $items }. { $address ->
    [none] A person here writes you the address to send it to
   *[other] Please send it to this address: { $address }
}{ $send_by ->
    [none] { "" }
   *[other] , by { DATE($send_by) }
}. { $payer ->
    [store] We pay the postage.
   *[other] The postage is yours.
}
deed-declined = We have looked at { $claim } ({ $items }) carefully and are sorry that we cannot agree to it. { $reason }
deed-address = Order { $number } now goes to this address: { $address }. If anything in it is not right, please write to us here at once.
deed-trace = We are having the parcel of order { $number } searched for and write to you here as soon as we know more.
deed-released = Thank you: order { $number } is no longer held. It leaves as we agreed with you.
deed-voucher = A small thank-you from us, { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent }%
} off your next order until { DATE($valid_until) }: { $code }
