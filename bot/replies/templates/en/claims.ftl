## Returns, exchanges, and what is missing, wrong or damaged

utter_return_policy = You can return what does not suit you within { $days } days after delivery, unused and in its packaging. { $payer ->
    [store] We pay the postage.
   *[other] The postage is yours; where the mistake is ours, we pay it.
}
utter_claim_sorry_missing = We are sorry that something is missing. Let us put it right.
utter_claim_sorry_wrong = We are very sorry that the wrong item reached you. Let us put it right.
utter_claim_sorry_damaged = We are very sorry that it is not in the condition it should be. Let us put it right.
utter_claim_lines =
    Which item is it about? Choose one, or write numbers or names.
    { $list }
utter_claim_quantity = How many pieces of “{ $item }” is it about? There are { $count } in the order.
utter_claim_reason_return = Why would you like to return it? Choose a reason, or tell me in your own words.
utter_claim_reason_exchange = Why would you like to exchange it? Choose a reason, or tell me in your own words.
utter_claim_photo = Could you send me a photo of it here? It helps us to decide faster; without one, simply skip this.
utter_claim_photo_taken = Thank you, I have your photo.
utter_claim_wish = What would you like: a replacement, your money back, or to keep it and get { $percent } % of its price back?
utter_claim_wish_no_discount = What would you like: a replacement, or your money back?
utter_claim_wish_exchange = Which size, colour or item would you like instead?
utter_claim_opened_missing = Thank you. Your claim { $claim } is open: { $items }. A person here checks it and will write to you here about what happens next.
utter_claim_opened_return = Thank you. Your return { $claim } is noted: { $items }. { $address ->
    [none] A person here looks at it and sends you the address
   *[other] A person here looks at it; our address for returns is { $address }
}, so please wait for their answer{ $send_by ->
    [none] { "" }
   *[other] {" "}and then send it by { DATE($send_by) }
}. { $payer ->
    [store] We pay the postage.
   *[other] The postage is yours.
}
utter_claim_opened_exchange = Thank you. Your exchange { $claim } is noted: { $items }. { $address ->
    [none] A person here checks what is in stock and sends you the address
   *[other] A person here checks what is in stock; our address for returns is { $address }
}, so please wait for their answer{ $send_by ->
    [none] { "" }
   *[other] {" "}and then send it by { DATE($send_by) }
}. { $payer ->
    [store] We pay the postage.
   *[other] The postage is yours.
}
utter_claim_opened_wrong = Thank you. Your claim { $claim } is open: { $items }; you would like { $wish ->
    [replacement] the right item
    [refund] your money back
   *[other] to keep it with { $percent } % of the price back
}. A person here confirms it with you. Please keep what arrived and its packaging; if it has to come back, we pay the postage.
utter_claim_opened_damaged = Thank you. Your claim { $claim } is open: { $items }; you would like { $wish ->
    [replacement] a replacement
    [refund] your money back
   *[other] to keep it with { $percent } % of the price back
}. A person here confirms it with you. Please keep it and its packaging until then; if it has to come back, we pay the postage.
utter_claim_already = { $claim } for { $items } has been open since { DATE($opened_at) }. { $state ->
    [requested] A person here is looking at it and will write to you.
    [approved] It is approved; please follow the steps we have sent you.
   *[other] The item is back with us, and we are finishing it.
}
utter_claim_late = I am sorry: the { $days } days for returning { $items } ended on { DATE($ended) }. If you would like, a person here will look at it all the same.
utter_claim_excluded = I am sorry: we cannot take back { $items } only because it does not suit. If something is wrong with it, tell me, or talk to a person here.
utter_claim_not_shipped = You can return it once it has arrived. Before it ships, you can also cancel it.
utter_claim_not_delivered = Our tracking does not show it as delivered, and a return or claim starts once you have it. Do you have it already?
utter_missing_under_way = Part of order { $number } is still to come, in a parcel of its own: { $items }. Is something else missing?
utter_photo_thanks = Thank you for the photo. What is it about?
utter_photo_added = Thank you, I have added your photo to { $claim }.

# The message that a photo is, where no picture can be shown.
system-photo = Photo

button-other_missing = Yes, something else
button-another_item = Another item
button-claim_all = All of them
button-claim_all_pieces = Every piece
button-claim_size = It does not fit
button-claim_changed_mind = I changed my mind
button-claim_not_as_described = Not as described
button-claim_other = Another reason
button-claim_no_photo = Skip the photo
button-claim_replacement = A replacement
button-claim_refund = My money back
button-claim_discount = Keep it, pay less

# What shoppers type instead of pressing: words or beginnings of words.
words-no = no | nope | no thanks | no thank you
words-claim_all = all | everything | both | the whole order
words-claim_size = size | too small | too big | too large | too tight | too loose | does not fit | doesn't fit | doesnt fit | too short | too long
words-claim_changed_mind = changed my mind | change my mind | don't want | do not want | dont want | don't need | do not need | no longer | don't like | do not like | dont like | by mistake
words-claim_not_as_described = not as described | not like the | different from the | looks different | not as shown | different colour | different color | quality | not what i expected
words-claim_no_photo = skip | no photo | no picture | don't have a photo | don't have a picture | do not have a photo | have no photo | without a photo | can't send | cannot send
words-claim_replacement = replace | new one | another one | send again | resend | send me the right | the right one | exchange | swap
words-claim_refund = refund | money | reimburse
words-claim_discount = discount | keep | pay less | cheaper
