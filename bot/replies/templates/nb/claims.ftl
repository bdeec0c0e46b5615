## Returns, exchanges, and what is missing, wrong or damaged

utter_return_policy = Du kan returnere det som ikke passer, innen { $days } { $days ->
    [one] dag
   *[other] dager
} etter levering, ubrukt og i emballasjen. { $payer ->
    [store] Vi betaler returfrakten.
   *[other] Du betaler returfrakten selv, men er det vi som har gjort feil, betaler vi.
}
utter_claim_sorry_missing = Vi beklager at noe mangler. La oss rette det opp.
utter_claim_sorry_wrong = Vi beklager at du fikk feil vare. La oss rette det opp.
utter_claim_sorry_damaged = Vi beklager at varen ikke er slik den skal være. La oss rette det opp.
utter_claim_lines =
    Hvilken vare gjelder det? Velg en, eller skriv nummer eller navn.
    { $list }
utter_claim_quantity = Hvor mange av «{ $item }» gjelder det? Det er { $count } i ordren.
utter_claim_reason_return = Hvorfor vil du returnere? Velg en grunn, eller skriv det med egne ord.
utter_claim_reason_exchange = Hvorfor vil du bytte? Velg en grunn, eller skriv det med egne ord.
utter_claim_photo = Kan du sende meg et bilde her? Da kan vi avgjøre saken raskere. Har du ikke noe bilde, hopper du bare over dette.
utter_claim_photo_taken = Takk, jeg har fått bildet.
utter_claim_wish = Hva vil du helst: en ny vare, pengene tilbake, eller beholde varen og få { $percent } % av prisen tilbake?
utter_claim_wish_no_discount = Hva vil du helst: en ny vare eller pengene tilbake?
utter_claim_wish_exchange = Hvilken størrelse, farge eller vare vil du ha i stedet?
utter_claim_opened_missing = Takk. Saken din { $claim } er opprettet: { $items }. En medarbeider her sjekker den og skriver til deg her om hva som skjer videre.
utter_claim_opened_return = Takk. Returen { $claim } er registrert: { $items }. { $address ->
    [none] En medarbeider her ser på den og sender deg adressen
   *[other] En medarbeider her ser på den, og returadressen vår er { $address }
}, så vent på svar{ $send_by ->
    [none] { "" }
   *[other] {" "}og send varen innen { DATE($send_by) }
}. { $payer ->
    [store] Vi betaler returfrakten.
   *[other] Du betaler returfrakten.
}
utter_claim_opened_exchange = Takk. Byttet { $claim } er registrert: { $items }. { $address ->
    [none] En medarbeider her sjekker lageret og sender deg adressen
   *[other] En medarbeider her sjekker lageret, og returadressen vår er { $address }
}, så vent på svar{ $send_by ->
    [none] { "" }
   *[other] {" "}og send varen innen { DATE($send_by) }
}. { $payer ->
    [store] Vi betaler returfrakten.
   *[other] Du betaler returfrakten.
}
utter_claim_opened_wrong = Takk. Saken din { $claim } er opprettet: { $items }. Ønsket ditt er { $wish ->
    [replacement] riktig vare
    [refund] pengene tilbake
   *[other] å beholde den og få { $percent } % av prisen tilbake
}, og en medarbeider her bekrefter det med deg. Ta vare på det du fikk og emballasjen. Må det sendes tilbake, betaler vi frakten.
utter_claim_opened_damaged = Takk. Saken din { $claim } er opprettet: { $items }. Ønsket ditt er { $wish ->
    [replacement] en ny vare
    [refund] pengene tilbake
   *[other] å beholde den og få { $percent } % av prisen tilbake
}, og en medarbeider her bekrefter det med deg. Ta vare på varen og emballasjen så lenge. Må den sendes tilbake, betaler vi frakten.
utter_claim_already = Saken { $claim } ({ $items }) ble opprettet { DATE($opened_at) }. { $state ->
    [requested] En medarbeider her ser på den og skriver til deg.
    [approved] Den er godkjent, så følg stegene vi har sendt deg.
   *[other] Varen er tilbake hos oss, og vi gjør oss ferdige.
}
utter_claim_late = Jeg beklager: Returfristen på { $days } { $days ->
    [one] dag
   *[other] dager
} for { $items } gikk ut { DATE($ended) }. Hvis du vil, ser en medarbeider her på det likevel.
utter_claim_excluded = Jeg beklager: Vi kan ikke ta tilbake { $items } bare fordi det ikke passet. Er det noe galt med varen, si fra til meg eller snakk med en medarbeider her.
utter_claim_not_shipped = Du kan returnere når varene har kommet frem. Før ordren sendes, kan du også kansellere den.
utter_claim_not_delivered = Sporingen vår viser ikke at pakken er levert, og en retur eller sak starter når du har fått den. Har du fått den allerede?
utter_missing_under_way = En del av ordre { $number } kommer i en egen pakke: { $items }. Mangler det noe annet?
utter_photo_thanks = Takk for bildet. Hva gjelder det?
utter_photo_added = Takk, jeg har lagt bildet til { $claim }.

# The message that a photo is, where no picture can be shown.
system-photo = Bilde

button-other_missing = Ja, noe annet
button-another_item = En annen vare
button-claim_all = Alle varene
button-claim_all_pieces = Alle sammen
button-claim_size = Feil størrelse
button-claim_changed_mind = Jeg ombestemte meg
button-claim_not_as_described = Ikke som beskrevet
button-claim_other = En annen grunn
button-claim_no_photo = Hopp over bildet
button-claim_replacement = En ny vare
button-claim_refund = Pengene tilbake
button-claim_discount = Behold med rabatt

# What shoppers type instead of pressing: words or beginnings of words.
words-no = nei | nei takk | nope
words-claim_all = alle | alt | begge | hele ordren
words-claim_size = størrelse | for liten | for lite | for små | for stor | for trang | for kort | for lang | passer ikke
words-claim_changed_mind = ombestem | angre | trenger ikke | trenger den ikke | vil ikke ha | liker ikke | likte ikke | ved en feil
words-claim_not_as_described = ikke som beskrevet | ikke som på | ser annerledes | annerledes enn | kvalitet | annen farge | ikke slik
words-claim_no_photo = hopp over | har ikke bilde | har ikke noe bilde | har ingen bilde | uten bilde | ikke noe bilde | kan ikke sende
words-claim_replacement = erstatning | ny vare | en ny | et nytt | nytt | bytte | riktig vare
words-claim_refund = penge | refusjon | refunder | tilbakebetal
words-claim_discount = rabatt | behold | avslag
