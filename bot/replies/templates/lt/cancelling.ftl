## Cancelling and refunds

# Where money goes back to, after "to".
payment-target = { $method ->
    [original] tuo pačiu mokėjimo būdu
   *[other] į { $method }
}

utter_ask_cancel_confirmed = Ar atšaukti užsakymą Nr. { $number } ({ $items })? Grąžinsime visus pinigus: { MONEY($amount, $currency) } { payment-target }.
utter_ask_cancel_confirmed_unpaid = Ar atšaukti užsakymą Nr. { $number } ({ $items })? Jokie pinigai nebuvo nuskaityti.
utter_cancelled = Užsakymas Nr. { $number } atšauktas. Grąžiname { MONEY($amount, $currency) } { payment-target }; pinigai paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}.
utter_cancelled_unpaid = Užsakymas Nr. { $number } atšauktas. Jokie pinigai nebuvo nuskaityti.
utter_cancel_already = Užsakymas Nr. { $number } jau buvo atšauktas { DATE($cancelled_at) } – grąžinome { MONEY($amount, $currency) } { payment-target }. Jums daugiau nieko daryti nereikia.
utter_cancel_already_unpaid = Užsakymas Nr. { $number } jau buvo atšauktas { DATE($cancelled_at) }, jokie pinigai nebuvo nuskaityti.
utter_cancel_kept = Gerai, užsakymas Nr. { $number } lieka galioti, nieko nekeičiame.
utter_cancel_shipped =
    Užsakymas Nr. { $number } jau išsiųstas, todėl jo atšaukti nebegalime. Siuntą galite sekti čia: { $tracking_url }
    Kai ją gausite, grąžinimą galėsite pradėti savo paskyroje: { $account_url }. Ar pranešti mūsų darbuotojui, kad prekes norite grąžinti?
utter_cancel_partly_shipped = Dalis užsakymo Nr. { $number } jau išsiųsta. Likusią dalį ({ $waiting }) atšauks mūsų darbuotojas.
utter_cancel_already_refunded = Pinigus už užsakymą Nr. { $number } jau grąžinome { DATE($refunded_at) }: { MONEY($amount, $currency) } { payment-target }.
utter_cancel_marketplace = Užsakymas Nr. { $number } pateiktas prekyvietėje „{ $marketplace }“. Atšaukti jį ar grąžinti pinigus gali tik „{ $marketplace }“ – kreipkitės ten, prie savo užsakymų.
utter_return_requested = Ačiū. Mūsų darbuotojui perdaviau, kad norite grąžinti užsakymą Nr. { $number }; jis čia parašys, ką daryti toliau.
