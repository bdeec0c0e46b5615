## A person

utter_hand_over = Jeg henter en medarbeider til deg. Samtalen vår følger med, så du slipper å gjenta noe.
utter_hand_over_topic = Dette får du hjelp med av en medarbeider. Jeg sender videre det du har fortalt meg, så du slipper å gjenta noe.
utter_hand_over_sorry = Jeg beklager at vi har skuffet deg. En medarbeider tar denne saken først og får med seg alt du har skrevet her.
utter_ask_contact_email = { $opens_at ->
    [none] Det er ingen her akkurat nå.
   *[other] Det er ingen her akkurat nå; vi er tilbake { DATETIME($opens_at) }.
} En medarbeider svarer deg. Hvilken e-postadresse kan vi bruke hvis du ikke er i chatten da?
utter_contact_kept = Takk. Jeg har notert { $email } og sender alt videre til en medarbeider.
utter_urgent_injury = Det er jeg virkelig lei for. Helsen din kommer først: Kontakt lege hvis du har vondt, ring nødnummeret hvis det haster, og ikke bruk produktet mer. En medarbeider tar dette før alt annet.
utter_urgent_legal_threat = Jeg er lei for at det har kommet så langt. En medarbeider tar saken din før alt annet og får med seg alt du har skrevet.
utter_urgent_abuse = Jeg skjønner at du er opprørt, og beklager det som har skjedd. En medarbeider tar dette før alt annet.
