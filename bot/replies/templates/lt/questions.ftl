## Questions

utter_package_safety =
    Jūsų ir mūsų komandos sveikata mums svarbiausia. JAV ligų kontrolės ir prevencijos centrų (CDC) duomenimis, ant paviršių koronavirusai išgyvena prastai, o prekių, keliaujančių kelias dienas ar savaites, keliama rizika labai maža. Nėra jokių duomenų, kad importuotos prekės perneštų virusą.
    Daugiau CDC svetainėje: { $cdc_url }

# One line for each shipping method: the shop's own days, or what the newest deliveries took.
delivery-days = { $name }: { $days_first }–{ $days_last } { $days_last ->
    [one] diena
    [few] dienos
   *[other] dienų
}
delivery-days-lately = { $name }: pastaruoju metu apie { $days_first } { $days_first ->
    [one] dieną
    [few] dienas
   *[other] dienų
}, devynios siuntos iš dešimties ateina ne vėliau kaip per { $days_last }
utter_delivery_time =
    Pristatymo trukmė nuo išsiuntimo dienos:
    { $methods }
utter_delivery_time_to =
    { COUNTRIES($countries) } – pristatymo trukmė nuo išsiuntimo dienos:
    { $methods }
utter_delivery_notice = Atkreipkite dėmesį: { $reason } Nuo { DATE($ships_again) } tikimės vėl siųsti.

shipping-price = { $name }: { MONEY($price, $currency) }
shipping-price-free-from = { $name }: { MONEY($price, $currency) }, nemokamai užsakymams nuo { MONEY($free_from, $currency) }
shipping-free = { $name }: nemokamai
shipping-unpriced = { $name }: kaina nurodoma užsakant
utter_shipping_options =
    Galite rinktis:
    { $methods }
    Siunčiame į šias šalis: { COUNTRIES($countries) }.
utter_shipping_everywhere =
    Siunčiame į visas šalis. Galite rinktis:
    { $methods }
utter_shipping_to =
    Taip, siunčiame. { COUNTRIES($countries) }:
    { $methods }
utter_shipping_not_to = Deja, čia kol kas nesiunčiame: { COUNTRIES($countries) }.

utter_operating_notice = { $reason } Nuo { DATE($ships_again) } tikimės vėl siųsti. Užsakyti galite kaip įprastai, o kai užsakymas iškeliaus, Jums parašysime.
utter_operating_holiday = { $holiday ->
    [none] Šiandien nedirbame.
   *[other] Šiandien nedirbame ({ $holiday }).
} Užsakyti galite kaip įprastai; grįšime { DATETIME($opens_at) }.
utter_operating_open = Taip, dirbame ir užsakymus siunčiame kaip įprastai. Darbuotojai atsako šiuo metu: { HOURS($hours) }.
utter_operating_soon = { DATE($day) }{ $holiday ->
    [none] { "" }
   *[other] {" "}({ $holiday })
} nedirbame: tą dieną užsakymų nesiunčiame, o po to vėl atsakysime.

utter_packaging = { $plain ->
    [yes] Siuntos neutralios – iš išorės nematyti, kas viduje.
   *[no] Ant siuntos nurodytas parduotuvės pavadinimas.
} { $recycled ->
    [yes] Dėžės ir užpildas pagaminti iš perdirbtų medžiagų arba tinka perdirbti.
   *[no] Dėžes galite atiduoti popieriui perdirbti.
} { $gift_price ->
    [none] Dovanų nepakuojame.
   *[other] Dovanos pakavimas kainuoja { MONEY($gift_price, $currency) }; jį galite pridėti užsakydami.
}
utter_payment_methods = Mokėjimo būdai: { $methods }. { $instalments ->
    [none] Mokėti dalimis negalima.
   *[other] Mokėti dalimis galite per { $instalments }.
} Kainos rodomos šiomis valiutomis: { $currencies }.

contact-ways = El. paštas: { $email }{ $phone ->
    [none] { "" }
   *[other] , telefonas: { $phone }
}{ $address ->
    [none] { "" }
   *[other] , adresas: { $address }
}
utter_contact_open =
    Galite parašyti čia, pokalbyje, arba susisiekti, kaip Jums patogiau. { contact-ways }
    Darbuotojai dabar vietoje (darbo laikas: { HOURS($hours) }).
utter_contact_closed =
    Galite parašyti čia, pokalbyje, arba susisiekti, kaip Jums patogiau. { contact-ways }
    Dabar darbuotojų nėra (darbo laikas: { HOURS($hours) }).{ $opens_at ->
    [none] { "" }
   *[other] {" "}Grįšime { DATETIME($opens_at) }.
}

marketplace-line = { $name }, Jūsų užsakymai: { $link }
utter_marketplace =
    Kur pirkote? Tokius užsakymus pristato ir prižiūri pati prekyvietė; jos pagalbą rasite prie savo užsakymų:
    { $marketplaces }
utter_marketplace_named = Prekyvietėje „{ $marketplace }“ pateiktus užsakymus pristato ir prižiūri „{ $marketplace }“. Būseną, grąžinimą ir pagalbą rasite ten, prie savo užsakymų: { $link }
utter_marketplace_other = Prekyvietėje pateiktus užsakymus pristato ir prižiūri ji pati. Būseną, grąžinimą ir pagalbą rasite ten, prie savo užsakymų.

promotion-line = { $code }: { $gives }{ $minimum ->
    [none] { "" }
   *[other] , užsakymams nuo { MONEY($minimum, $currency) }
}{ $ends_on ->
    [none] { "" }
   *[other] , iki { DATE($ends_on) }
}
utter_discount =
    Dabar galioja šie kodai – vieną jų įveskite užsakydami:
    { $promotions }
utter_discount_none = Šiuo metu akcijų nėra. Apie naujas pranešame naujienlaiškyje ir parduotuvėje.
utter_discount_paused = Kol pristatymas sutrikęs, akcijos sustabdytos. Vėliau jos grįš – ačiū už supratimą.
utter_voucher = Turite asmeninį nuolaidos kodą { $percent ->
    [0] ({ MONEY($amount, $currency) })
   *[other] ({ $percent } %)
}: { $code }. Jis galioja iki { DATE($ends_on) }; įveskite jį užsakydami.
utter_code_valid =
    Kodas { $code } galioja:
    { $promotions }
    Jei jis vis tiek neveikia, patikrinkite, ar įvykdytos sąlygos, arba klauskite mūsų darbuotojo.
utter_code_not_yet = Kodas { $code } dar negalioja: nuo { DATE($starts_on) } jis pradės galioti.
utter_code_expired = Kodas { $code } galiojo iki { DATE($ends_on) } ir nebegalioja.
utter_code_paused = Kodas { $code } sustabdytas, kol pristatymas sutrikęs.
utter_code_unknown = Kodo { $code } nežinau. Patikrinkite, ar gerai parašytas; kodas įvedamas be tarpų.

utter_invoice = Užsakymo Nr. { $number } sąskaitą išsiųsime užsakyme nurodytu el. paštu { $email }. Tuo pasirūpins mūsų darbuotojas.
utter_invoice_again = Užsakymo Nr. { $number } sąskaitos jau prašėte { DATE($asked_at) }; ji siunčiama adresu { $email }. Jei vis dar negavote, mūsų darbuotojas patikrins.
utter_invoice_unpaid = Užsakymas Nr. { $number } dar neapmokėtas. Kai jį apmokėsite, galėsite gauti sąskaitą – siunčiame adresu { $email }.
utter_invoice_elsewhere = Užsakymas Nr. { $number } pateiktas prekyvietėje „{ $marketplace }“. Sąskaitą išrašo ji – rasite ten, prie savo užsakymų.

utter_account =
    Atidarykite savo paskyrą ir pasirinkite „Pamiršote slaptažodį?“: { $account_url } Gausite laišką su nuoroda; pažiūrėkite ir šlamšto aplanke. Ten pat galite pakeisti vardą, adresą ir el. paštą.
    Jei nepadės, padės mūsų darbuotojas.

utter_ask_payment_order = Atsiprašome dėl nepatogumų. Jei užsakymas yra, atsiųskite jo numerį ir el. paštą, kuriuo užsakėte, – pažiūrėsiu, kas pas mus įrašyta.
utter_payment_pending = Užsakymo Nr. { $number } apmokėjimo dar negavome; iki { DATE($pay_by) } jį dar galima apmokėti. Mūsų darbuotojas palygins tai su Jūsų nurašymais.
utter_payment_paid = Užsakymo Nr. { $number } įrašytas vienas apmokėjimas: { MONEY($amount, $currency) }. Jei matote jį du kartus, mūsų darbuotojas kartu su Jumis patikrins abu.
utter_payment_refunded = Už užsakymą Nr. { $number } grąžinome { MONEY($amount, $currency) } ({ DATE($refunded_at) }); pinigai paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}. Mūsų darbuotojas kartu su Jumis patikrins nurašymus.
utter_payment_closed = Užsakymas Nr. { $number } uždarytas, jo apmokėjimo čia neįrašyta. Mūsų darbuotojas kartu su Jumis patikrins nurašymus.
utter_payment_elsewhere = Užsakymas Nr. { $number } pateiktas ir apmokėtas prekyvietėje „{ $marketplace }“. Kreipkitės ten, prie savo užsakymų: mokėjimą mato tik „{ $marketplace }“.
utter_payment_no_order = Jei kortelė atmesta, pinigai nenurašomi, o rezervuotą sumą bankas atlaisvina pats. Galite mokėti ir taip: { $methods }. Mūsų darbuotojas dabar paieškos Jūsų mokėjimo.
