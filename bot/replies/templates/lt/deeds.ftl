## What a person here has done, told in the conversation

deed-refund = Gera žinia: už užsakymą Nr. { $number } Jums grąžinsime { MONEY($amount, $currency) } { payment-target }. Pinigai paprastai įskaitomi per { $bank_first }–{ $bank_last } { $bank_last ->
    [one] darbo dieną
    [few] darbo dienas
   *[other] darbo dienų
}.
deed-replacement = Nemokamai dar kartą išsiųsime prekes iš užsakymo Nr. { $number }: { $items }. Siunta ne vėliau kaip { DATE($day) } bus jau kelyje.
deed-approved = { $claim } patvirtinta: { $items }. { $address ->
    [none] Adresą, kuriuo siųsti, Jums čia parašys mūsų darbuotojas
   *[other] Išsiųskite šiuo adresu: { $address }
}{ $send_by ->
    [none] { "" }
   *[other] ; tai padarykite iki { DATE($send_by) } imtinai
}. { $payer ->
    [store] Siuntimą apmokame mes.
   *[other] Siuntimą apmokate Jūs.
}
deed-declined = Atidžiai peržiūrėjome { $claim } ({ $items }), tačiau, deja, patvirtinti negalime. { $reason }
deed-address = Užsakymą Nr. { $number } išsiųsime šiuo adresu: { $address }. Jei jame kas nors netikslu, iškart parašykite mums čia.
deed-trace = Pradėjome siuntos su užsakymu Nr. { $number } paiešką ir parašysime Jums čia, kai tik ką nors sužinosime.
deed-released = Ačiū. Užsakymo Nr. { $number } nebesulaikome – jis iškeliaus taip, kaip su Jumis sutarėme.
deed-voucher = Maža mūsų padėka – { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent } %
} nuolaida kitam užsakymui iki { DATE($valid_until) }: { $code }
