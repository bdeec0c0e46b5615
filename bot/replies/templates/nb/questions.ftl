## Questions

utter_package_safety =
    Helsen din og helsen til teamet vårt kommer først. Ifølge det amerikanske smittevernbyrået CDC overlever koronavirus dårlig på overflater, og risikoen fra varer som er underveis i dager eller uker, er svært lav. Ingenting viser at importerte varer fører viruset med seg.
    Les mer hos CDC: { $cdc_url }

# One line for each shipping method: the shop's own days, or what the newest deliveries took.
delivery-days = { $name }: { $days_first }–{ $days_last } { $days_last ->
    [one] dag
   *[other] dager
}
delivery-days-lately = { $name }: i det siste omtrent { $days_first } { $days_first ->
    [one] dag
   *[other] dager
}, og ni av ti pakker kommer innen { $days_last }
utter_delivery_time =
    Regnet fra dagen vi sender, tar leveringen:
    { $methods }
utter_delivery_time_to =
    Levering til { COUNTRIES($countries) }, regnet fra dagen vi sender:
    { $methods }
utter_delivery_notice = Vær oppmerksom på dette: { $reason } Vi regner med å sende igjen fra { DATE($ships_again) }.

shipping-price = { $name }: { MONEY($price, $currency) }
shipping-price-free-from = { $name }: { MONEY($price, $currency) }, gratis ved kjøp fra { MONEY($free_from, $currency) }
shipping-free = { $name }: gratis
shipping-unpriced = { $name }: prisen vises i kassen
utter_shipping_options =
    Du kan velge mellom:
    { $methods }
    Vi sender til { COUNTRIES($countries) }.
utter_shipping_everywhere =
    Vi sender til alle land. Du kan velge mellom:
    { $methods }
utter_shipping_to =
    Ja, vi sender til { COUNTRIES($countries) }:
    { $methods }
utter_shipping_not_to = Vi sender dessverre ikke til { COUNTRIES($countries) }.

utter_operating_notice = { $reason } Vi regner med å sende igjen fra { DATE($ships_again) }. Du kan bestille som vanlig, og vi skriver til deg så snart ordren er på vei.
utter_operating_holiday = { $holiday ->
    [none] Vi har fri i dag.
   *[other] Vi har fri i dag ({ $holiday }).
} Du kan bestille som vanlig; vi er tilbake { DATETIME($opens_at) }.
utter_operating_open = Ja, vi har åpent og sender ordrer som vanlig. Medarbeiderne svarer til disse tidene: { HOURS($hours) }.
utter_operating_soon = { DATE($day) }{ $holiday ->
    [none] { "" }
   *[other] {" "}({ $holiday })
} har vi stengt: Da sender vi ingenting, og medarbeiderne er tilbake etterpå.

utter_packaging = { $plain ->
    [yes] Pakkene våre er nøytrale: Utenpå ser man ikke hva som er i dem.
   *[no] Navnet på butikken står utenpå pakkene våre.
} { $recycled ->
    [yes] Esker og fyll er resirkulert eller kan resirkuleres.
   *[no] Eskene kan leveres som papir til gjenvinning.
} { $gift_price ->
    [none] Vi tilbyr ikke gaveinnpakking.
   *[other] Gaveinnpakking koster { MONEY($gift_price, $currency) } og kan legges til i kassen.
}
utter_payment_methods = Du kan betale med { $methods }. { $instalments ->
    [none] Delbetaling er ikke mulig.
   *[other] Delbetaling går gjennom { $instalments }.
} Prisene vises i { $currencies }.

contact-ways = E-post: { $email }{ $phone ->
    [none] { "" }
   *[other] , telefon: { $phone }
}{ $address ->
    [none] { "" }
   *[other] , adresse: { $address }
}
utter_contact_open =
    Du når oss her i chatten, eller slik det passer deg. { contact-ways }
    Medarbeiderne er på plass nå (åpningstider: { HOURS($hours) }).
utter_contact_closed =
    Du når oss her i chatten, eller slik det passer deg. { contact-ways }
    Det er ingen på plass nå (åpningstider: { HOURS($hours) }).{ $opens_at ->
    [none] { "" }
   *[other] {" "}Vi er tilbake { DATETIME($opens_at) }.
}

marketplace-line = { $name }, ordrene dine: { $link }
utter_marketplace =
    Hvor handlet du? Slike ordrer leveres og følges opp av markedsplassen; du finner hjelp under ordrene dine der:
    { $marketplaces }
utter_marketplace_named = Ordrer som er lagt inn på { $marketplace }, leveres og følges opp av { $marketplace }. Status, retur og hjelp finner du under ordrene dine der: { $link }
utter_marketplace_other = Ordrer fra en markedsplass leveres og følges opp der. Status, retur og hjelp finner du under ordrene dine på markedsplassen.

promotion-line = { $code }: { $gives }{ $minimum ->
    [none] { "" }
   *[other] , ved kjøp fra { MONEY($minimum, $currency) }
}{ $ends_on ->
    [none] { "" }
   *[other] , til og med { DATE($ends_on) }
}
utter_discount =
    Disse kodene gjelder nå. Skriv inn en av dem i kassen:
    { $promotions }
utter_discount_none = Vi har ingen kampanjer akkurat nå. Nye kampanjer kommer i nyhetsbrevet og i butikken.
utter_discount_paused = Kampanjene er satt på pause så lenge leveringene er forstyrret. De kommer tilbake; takk for forståelsen.
utter_voucher = Du har din egen rabattkode på { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent } %
}: { $code }. Den gjelder til og med { DATE($ends_on) }; skriv den inn i kassen.
utter_code_valid =
    Koden { $code } gjelder:
    { $promotions }
    Virker den likevel ikke, kan du sjekke om vilkårene er oppfylt, eller spørre en medarbeider her.
utter_code_not_yet = Koden { $code } gjelder ikke ennå: Den starter { DATE($starts_on) }.
utter_code_expired = Koden { $code } gjaldt til og med { DATE($ends_on) } og er utløpt.
utter_code_paused = Koden { $code } er satt på pause så lenge leveringene er forstyrret.
utter_code_unknown = Jeg kjenner ikke koden { $code }. Sjekk skrivemåten; koden skrives uten mellomrom.

utter_invoice = Fakturaen for ordre { $number } sendes til e-postadressen som står på ordren, { $email }. En medarbeider tar seg av det.
utter_invoice_again = Fakturaen for ordre { $number } ble bestilt { DATE($asked_at) } og sendes til { $email }. Har den ikke kommet, kan en medarbeider sjekke det.
utter_invoice_unpaid = Ordre { $number } er ikke betalt ennå. Når den er det, kan du få fakturaen; den sendes til { $email }.
utter_invoice_elsewhere = Ordre { $number } er lagt inn på { $marketplace }. Fakturaen kommer derfra; du finner den under ordrene dine på { $marketplace }.

utter_account =
    Åpne Min side og velg «Glemt passord?»: { $account_url } Du får en e-post med en lenke; se også i søppelposten. Navn, adresse og e-post kan du endre samme sted.
    Hjelper ikke det, får du hjelp av en medarbeider her.

utter_ask_payment_order = Det var leit å høre. Finnes det en ordre, kan du sende meg ordrenummeret og e-postadressen du bestilte med, så ser jeg hva som er registrert.
utter_payment_pending = For ordre { $number } har vi ikke mottatt noen betaling ennå; den kan betales frem til { DATE($pay_by) }. En medarbeider sammenligner dette med det du er trukket for.
utter_payment_paid = For ordre { $number } er det registrert én betaling: { MONEY($amount, $currency) }. Ser du den to ganger, går en medarbeider gjennom begge trekkene med deg.
utter_payment_refunded = For ordre { $number } ble { MONEY($amount, $currency) } betalt tilbake { DATE($refunded_at) }, og pengene kommer vanligvis i løpet av { $bank_first }–{ $bank_last } virkedager. En medarbeider går gjennom trekkene med deg.
utter_payment_closed = Ordre { $number } er avsluttet, og det er ikke registrert noen betaling for den her. En medarbeider går gjennom trekkene med deg.
utter_payment_elsewhere = Ordre { $number } er lagt inn og betalt på { $marketplace }. Spør der, under ordrene dine; bare { $marketplace } ser betalingen.
utter_payment_no_order = Når et kort blir avvist, trekkes ingenting; et reservert beløp frigis av banken. Du kan også betale med { $methods }. En medarbeider leter nå etter betalingen din.
