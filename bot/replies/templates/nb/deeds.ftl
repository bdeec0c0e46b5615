## What a person here has done, told in the conversation

deed-refund = Gode nyheter: Du får { MONEY($amount, $currency) } tilbake for ordre { $number }. Vi sender beløpet til { payment-target }, og det er vanligvis fremme i løpet av { $bank_first }–{ $bank_last } virkedager.
deed-replacement = Vi sender deg dette på nytt for ordre { $number }, uten kostnad: { $items }. Pakken går senest { DATE($day) }.
deed-approved = { $claim } er godkjent: { $items }. { $address ->
    [none] En medarbeider her skriver til deg hvor det skal sendes
   *[other] Send det til denne adressen: { $address }
}{ $send_by ->
    [none] { "" }
   *[other] , senest { DATE($send_by) }
}. { $payer ->
    [store] Vi betaler returfrakten.
   *[other] Du betaler returfrakten.
}
deed-declined = Vi har sett nøye på { $claim } ({ $items }) og kan dessverre ikke godkjenne den. { $reason }
deed-address = Ordre { $number } sendes nå til denne adressen: { $address }. Hvis noe i den ikke stemmer, må du gjerne skrive til oss her med en gang.
deed-trace = Vi har startet en ettersøking av pakken med ordre { $number } og skriver til deg her så snart vi vet mer.
deed-released = Takk. Ordre { $number } holdes ikke lenger tilbake. Den sendes slik vi ble enige om.
deed-voucher = En liten takk fra oss: { $percent ->
    [0] { MONEY($amount, $currency) } i rabatt
   *[other] { $percent } % rabatt
} på neste ordre til og med { DATE($valid_until) }: { $code }
