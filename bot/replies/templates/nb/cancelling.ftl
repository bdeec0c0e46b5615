## Cancelling and refunds

# Where money goes back to, after "to".
payment-target = { $method ->
    [original] betalingsmåten du brukte
   *[other] { $method }
}

utter_ask_cancel_confirmed = Skal jeg kansellere ordre { $number } ({ $items })? Du får hele beløpet, { MONEY($amount, $currency) }, tilbake til { payment-target }.
utter_ask_cancel_confirmed_unpaid = Skal jeg kansellere ordre { $number } ({ $items })? Du er ikke belastet for noe.
utter_cancelled = Ordre { $number } er kansellert. Du får { MONEY($amount, $currency) } tilbake til { payment-target }, vanligvis i løpet av { $bank_first }–{ $bank_last } virkedager.
utter_cancelled_unpaid = Ordre { $number } er kansellert. Du ble ikke belastet for noe.
utter_cancel_already = Ordre { $number } er allerede kansellert. Det ble gjort { DATE($cancelled_at) }, og { MONEY($amount, $currency) } ble sendt tilbake til { payment-target }. Du trenger ikke å gjøre noe mer.
utter_cancel_already_unpaid = Ordre { $number } er allerede kansellert. Det ble gjort { DATE($cancelled_at) }, og du ble ikke belastet for noe.
utter_cancel_kept = Greit, ordre { $number } blir stående som den er.
utter_cancel_shipped =
    Ordre { $number } er allerede sendt, så den kan ikke kanselleres lenger. Du kan følge den her: { $tracking_url }
    Når den har kommet frem, kan du starte en retur på Min side: { $account_url }. Skal jeg si fra til en medarbeider om at du vil returnere den?
utter_cancel_partly_shipped = En del av ordre { $number } er allerede sendt. En medarbeider her kansellerer resten for deg: { $waiting }.
utter_cancel_already_refunded = Ordre { $number } er allerede refundert: Den { DATE($refunded_at) } sendte vi { MONEY($amount, $currency) } tilbake til { payment-target }.
utter_cancel_marketplace = Ordre { $number } ble lagt inn på { $marketplace }. Bare { $marketplace } kan kansellere eller refundere den. Det gjør du under ordrene dine der.
utter_return_requested = Takk. Jeg har sagt fra til en medarbeider om at du vil returnere ordre { $number }. Du får beskjed her om hva som skjer videre.
