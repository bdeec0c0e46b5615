## Delivered, but not here

# The carrier's telephone number, if the shop has written it down.
problem-phone = { $phone ->
    [none] { "" }
   *[other] { " " }eller på telefon { $phone }
}

utter_ask_address_right = Det var leit å høre. Sporingen sier at pakken ble levert { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] { " " }({ $delivered_to })
}. Vi sendte den til denne adressen: { $address }. Stemmer den?
utter_address_wrong = Takk for at du sier fra. En medarbeider her finner ut sammen med deg hvor ordre { $number } havnet, og ordner opp.
utter_ask_other_parcel = Denne delen av ordre { $number } har ikke kommet frem ennå. Er det den du venter på?
utter_still_coming = Da er den fortsatt på vei til deg. Kommer den ikke som varslet, skriver du til meg her, så undersøker jeg det.
utter_look_again = Ordre { $number } ble registrert som levert { DATETIME($delivered_at) }, og det skjer at det registreres litt for tidlig. Se gjerne etter ved døren, hos naboer og andre i husstanden, i resepsjonen og i pakkeboksen. Jeg spør deg igjen { DATETIME($until) }. Er pakken ikke der da, setter vi i gang en undersøkelse.
utter_ask_turned_up = Jeg lovet å spørre igjen: Har pakken med ordre { $number } dukket opp?
utter_trace_opened = Vi beklager virkelig. Pakken med ordre { $number } har vært under undersøkelse siden { DATE($traced_at) }. En medarbeider her tar saken videre og blir enig med deg om nye varer eller pengene tilbake.

## Failed deliveries

utter_carrier_contact = Du kan velge en annen dag eller et hentested hos { $carrier } her: { $carrier_url }{ problem-phone }. En medarbeider her kan også ordne det for deg.
utter_ask_resend = { $address ->
    [none] Skal vi sende den på nytt, eller vil du heller ha pengene tilbake?
   *[other] Vi har denne adressen: { $address }. Skal vi sende pakken dit på nytt, sende den til en annen adresse eller gi deg pengene tilbake?
}
utter_ask_replacement = Vil du ha nye varer for ordre { $number }, eller vil du ha pengene tilbake?
utter_remedy_noted = { $remedy ->
    [resend] Takk. Jeg har notert at ordre { $number } skal sendes på nytt til samme adresse. En medarbeider her bekrefter det med deg.
    [new_address] Takk. Jeg har notert at ordre { $number } skal sendes til en annen adresse. En medarbeider her spør deg om den.
    [replacement] Takk. Jeg har notert at du vil ha nye varer for ordre { $number }. En medarbeider her bekrefter det med deg.
   *[refund] Takk. Jeg har notert at du vil ha pengene tilbake for ordre { $number }. En medarbeider her bekrefter det med deg.
}

## Customs

utter_customs_by_country = Til disse landene betaler vi toll og importavgifter: { COUNTRIES($countries) }. Ellers kan tollen kreve dem inn før pakken utleveres. Send meg ordrenummeret, så kan jeg si mer.
utter_customs_shop = Vi betaler toll og importavgifter, så du skal ikke betale noe ved levering. Ber tollen deg om penger, så skriv til oss før du betaler.
utter_customs_customer = For pakker fra utlandet kan tollen kreve toll og importavgifter. Du får vite beløpet og hvordan du betaler, og deretter utleveres pakken.
utter_customs_country_shop = { $country }: Vi betaler toll og importavgifter, så du skal ikke betale noe ved levering. Ber tollen deg om penger, så skriv til oss før du betaler.
utter_customs_country_shop_up_to = { $country }: Vi betaler toll og importavgifter for ordrer på inntil { MONEY($amount, $currency) }. Over det kan tollen kreve deg for avgifter, og pakken utleveres når de er betalt.
utter_customs_country_customer = { $country }: Tollen kan kreve toll og importavgifter. Du får vite beløpet og hvordan du betaler, og deretter utleveres pakken.
utter_customs_country_customer_up_to = { $country }: For varer til en verdi av inntil { MONEY($amount, $currency) } er det ingenting å betale. Over det kan tollen kreve toll og importavgifter, og du får vite beløpet og hvordan du betaler.
utter_customs_too_long = Vi beklager: For ordre { $number } tar det lengre tid enn det skal. En medarbeider her finner ut hva tollen trenger, og skriver til deg.

## Changing an order

utter_ask_new_address = Ordre { $number } er ikke sendt ennå. Skriv hele den nye adressen i én melding: gate og nummer, postnummer, sted og land.
utter_address_unclear = Jeg fant ingen adresse i meldingen din.
utter_ask_address_confirmed = Skal ordre { $number } sendes til denne adressen: { $address }?
utter_address_changed = Da er det gjort: Ordre { $number } sendes til den nye adressen.
utter_address_requested = Takk. En medarbeider her legger inn den nye adressen for ordre { $number }. Frem til da holder vi ordren tilbake.
utter_change_address_shipped = Ordre { $number } er allerede underveis, så vi kan ikke endre adressen lenger. { $carrier } kan kanskje sende den videre: { $carrier_url }{ problem-phone }. Hvis du vil, hjelper en medarbeider her deg med det.
utter_change_address_partly = En del av ordre { $number } er allerede sendt. Resten holder vi tilbake, og en medarbeider her ordner den nye adressen sammen med deg.
utter_ask_change_wish = Hva skal være annerledes i ordre { $number } ({ $items })? Skriv det med egne ord, for eksempel en annen størrelse, farge eller et annet antall.
utter_change_requested = Takk. Jeg har notert for ordre { $number }: «{ $wish }». Det som ikke er sendt, holder vi tilbake til en medarbeider her har bekreftet endringen med deg.
utter_change_order_shipped = Ordre { $number } er allerede sendt, så den kan ikke endres lenger. Når den har kommet frem, kan du bytte det som ikke passer. Bare skriv til oss her.
utter_change_order_arrived = Ordre { $number } er allerede levert, så den kan ikke endres, men du kan bytte varer. Skal vi starte et bytte?
utter_change_marketplace = Ordre { $number } ble lagt inn på { $marketplace } og kan bare endres der, under ordrene dine på { $marketplace }.
utter_track_processing_held = Ordre { $number } holdes tilbake fordi du ba om en endring. Den sendes så snart en medarbeider her er blitt enig med deg om endringen.

## Money back

utter_refund_sent = For ordre { $number } sendte vi { MONEY($amount, $currency) } tilbake til { payment-target } { DATE($refunded_at) }. Det tar vanligvis { $bank_first }–{ $bank_last } virkedager, så pengene bør være der innen { DATE($arrives_by) }.
utter_refund_overdue = For ordre { $number } sendte vi { MONEY($amount, $currency) } tilbake til { payment-target } { DATE($refunded_at) }, og pengene skulle ha vært der innen { DATE($arrives_by) }. Vi beklager at du fortsatt venter. En medarbeider her finner ut hvor de er.
utter_refund_due = Du får { MONEY($amount, $currency) } tilbake til { payment-target } for ordre { $number }. Det ble registrert { DATE($refunded_at) }, og en medarbeider her sender pengene. Etter det tar det vanligvis { $bank_first }–{ $bank_last } virkedager.
utter_refund_unpaid = { MONEY($amount, $currency) } for ordre { $number } skulle ha vært tilbake innen { DATE($arrives_by) }. Vi beklager at du fortsatt venter. En medarbeider her tar tak i det nå.
utter_refund_none = Det er ikke registrert noen refusjon for ordre { $number } ennå. Vil du be om en?
utter_refund_policy = Det som ikke er sendt, kan du kansellere og få alle pengene tilbake for. Det du har mottatt, kan du returnere innen { $return_days } { $return_days ->
    [one] dag
   *[other] dager
}. Send meg ordrenummeret og e-postadressen din, så tar jeg meg av det.

## Waiting for a late order

utter_late_wait_percent = Takk for tålmodigheten. Vi skriver til deg så snart ordren er sendt. En liten takk fra oss, { $percent } % rabatt på neste ordre til og med { DATE($valid_until) }: { $code }
utter_late_wait_amount = Takk for tålmodigheten. Vi skriver til deg så snart ordren er sendt. En liten takk fra oss, { MONEY($amount, $currency) } i rabatt på neste ordre til og med { DATE($valid_until) }: { $code }
