## Returns, exchanges, and what is missing, wrong or damaged

utter_return_policy = Netikusią prekę galite grąžinti per { $days } { $days ->
    [one] dieną
    [few] dienas
   *[other] dienų
} nuo pristatymo – nenaudotą ir su pakuote. { $payer ->
    [store] Siuntimą apmokame mes.
   *[other] Siuntimą apmokate Jūs, o jei suklydome mes – apmokame mes.
}
utter_claim_sorry_missing = Atsiprašome, kad siuntoje ne viskas. Tuoj tai sutvarkysime.
utter_claim_sorry_wrong = Labai atsiprašome, kad gavote ne tą prekę. Tuoj tai sutvarkysime.
utter_claim_sorry_damaged = Labai atsiprašome, kad prekė ne tokia, kokia turėtų būti. Tuoj tai sutvarkysime.
utter_claim_lines =
    Dėl kurios prekės kreipiatės? Pasirinkite arba parašykite numerius ar pavadinimus.
    { $list }
utter_claim_quantity = Dėl kiek vienetų „{ $item }“ kreipiatės? Užsakyme jų { $count }.
utter_claim_reason_return = Kodėl norite prekę grąžinti? Pasirinkite priežastį arba parašykite savais žodžiais.
utter_claim_reason_exchange = Kodėl norite prekę pakeisti? Pasirinkite priežastį arba parašykite savais žodžiais.
utter_claim_photo = Ar galėtumėte atsiųsti nuotrauką čia? Taip nuspręsime greičiau; jei jos neturite, šį žingsnį praleiskite.
utter_claim_photo_taken = Ačiū, nuotrauką gavau.
utter_claim_wish = Ko norėtumėte: kitos tokios pat prekės, pinigų grąžinimo ar pasilikti prekę ir atgauti { $percent } % kainos?
utter_claim_wish_no_discount = Ko norėtumėte: kitos tokios pat prekės ar pinigų grąžinimo?
utter_claim_wish_exchange = Kokio dydžio, spalvos ar kokios prekės norėtumėte mainais?
utter_claim_opened_missing = Ačiū. Kreipimasis { $claim } užregistruotas: { $items }. Mūsų darbuotojas viską patikrins ir čia parašys, kas bus toliau.
utter_claim_opened_return = Ačiū. Grąžinimas { $claim } užregistruotas: { $items }. { $address ->
    [none] Mūsų darbuotojas jį peržiūrės ir atsiųs adresą
   *[other] Mūsų darbuotojas jį peržiūrės; grąžinimų adresas: { $address }
}, todėl palaukite atsakymo{ $send_by ->
    [none] { "" }
   *[other] {" "}ir iki { DATE($send_by) } išsiųskite prekę
}. { $payer ->
    [store] Siuntimą apmokame mes.
   *[other] Siuntimą apmokate Jūs.
}
utter_claim_opened_exchange = Ačiū. Keitimas { $claim } užregistruotas: { $items }. { $address ->
    [none] Mūsų darbuotojas patikrins, ar turime norimą prekę, ir atsiųs adresą
   *[other] Mūsų darbuotojas patikrins, ar turime norimą prekę; grąžinimų adresas: { $address }
}, todėl palaukite atsakymo{ $send_by ->
    [none] { "" }
   *[other] {" "}ir iki { DATE($send_by) } išsiųskite prekę
}. { $payer ->
    [store] Siuntimą apmokame mes.
   *[other] Siuntimą apmokate Jūs.
}
utter_claim_opened_wrong = Ačiū. Kreipimasis { $claim } užregistruotas: { $items }. Jūsų pageidavimas: { $wish ->
    [replacement] gauti tinkamą prekę
    [refund] atgauti pinigus
   *[other] pasilikti ir atgauti { $percent } % kainos
}; mūsų darbuotojas jį čia patvirtins. Pasaugokite gautą prekę ir pakuotę; jei reikės grąžinti, siuntimą apmokėsime mes.
utter_claim_opened_damaged = Ačiū. Kreipimasis { $claim } užregistruotas: { $items }. Jūsų pageidavimas: { $wish ->
    [replacement] kita tokia pat prekė
    [refund] atgauti pinigus
   *[other] pasilikti ir atgauti { $percent } % kainos
}; mūsų darbuotojas jį čia patvirtins. Iki tol pasaugokite prekę ir pakuotę; jei reikės grąžinti, siuntimą apmokėsime mes.
utter_claim_already = { DATE($opened_at) } užregistruotas kreipimasis { $claim } ({ $items }). { $state ->
    [requested] Mūsų darbuotojas jį nagrinėja ir Jums parašys.
    [approved] Jis patvirtintas – toliau vadovaukitės mūsų atsiųstais nurodymais.
   *[other] Prekė jau pas mus, baigiame tvarkyti.
}
utter_claim_late = Deja, { DATE($ended) } baigėsi { $days } dienų grąžinimo laikas ({ $items }). Jei norite, mūsų darbuotojas vis tiek pažiūrės, kuo galime padėti.
utter_claim_excluded = Deja, šios prekės ({ $items }) negalime priimti vien dėl to, kad ji netiko. Jei su ja kas nors negerai, parašykite man arba pasikalbėkite su mūsų darbuotoju.
utter_claim_not_shipped = Grąžinti galėsite, kai užsakymą gausite. Kol neišsiųsta, galite jį ir atšaukti.
utter_claim_not_delivered = Mūsų duomenimis, siunta dar nepristatyta, o grąžinti ar kreiptis dėl prekės galima ją gavus. Gal ją jau turite?
utter_missing_under_way = Dalis užsakymo Nr. { $number } dar atkeliaus atskira siunta: { $items }. Ar trūksta dar ko nors?
utter_photo_thanks = Ačiū už nuotrauką. Dėl ko kreipiatės?
utter_photo_added = Ačiū, nuotrauką pridėjau prie { $claim }.

# The message that a photo is, where no picture can be shown.
system-photo = Nuotrauka

button-other_missing = Taip, dar kai ko
button-another_item = Kita prekė
button-claim_all = Visos prekės
button-claim_all_pieces = Visi vienetai
button-claim_size = Netinka dydis
button-claim_changed_mind = Persigalvojau
button-claim_not_as_described = Ne kaip aprašyta
button-claim_other = Kita priežastis
button-claim_no_photo = Be nuotraukos
button-claim_replacement = Kita tokia pat
button-claim_refund = Atgauti pinigus
button-claim_discount = Likti su nuolaida

# What shoppers type instead of pressing: words or beginnings of words.
words-no = ne | ne, ačiū | neturiu | nėra
words-claim_all = visos | visi | viskas | visas | visą | visus | abu | abi | abi prekės
words-claim_size = dydis | dydži | dydz | per maž | per maz | per didel | per ankšt | netinka dyd | per trump | per ilg
words-claim_changed_mind = persigalvo | nebereik | nereik | nebenor | nepatik | per klaidą | per klaida
words-claim_not_as_described = neatitink | ne toks kaip | ne tokia kaip | ne kaip | kitokia spalva | kitokios spalv | kokyb
words-claim_no_photo = praleisti | praleid | neturiu nuotrauk | be nuotrauk | nuotraukos nėra | nuotraukos neturiu | negaliu atsi
words-claim_replacement = pakeis | pakeit | naują | naujo | naujos | kitos tokios | kita tokia | tinkamą prekę
words-claim_refund = pinig | grąžin | grazin
words-claim_discount = nuolaid | pasilik | pasiliks | likti su
