## Products

utter_product_in_stock = Ja, { $product } er på lager og koster { MONEY($price, $currency) }: { $product_url }
utter_product_back_on = { $product } er utsolgt akkurat nå. Vi venter varen inn igjen { DATE($restock_on) }. Skal jeg si fra til deg her når den er kommet?
utter_product_sold_out = { $product } er utsolgt akkurat nå, og vi har ennå ingen dato for når varen kommer inn igjen. Skal jeg si fra til deg her så snart den er tilbake?
utter_product_will_tell = Gjerne. Jeg skriver til deg her så snart { $product } er på lager igjen.
utter_product_back = Gode nyheter: { $product } er på lager igjen og koster { MONEY($price, $currency) }. Du kan bestille her: { $product_url }
utter_product_back_gone = { $product } var tilbake en kort stund, men er dessverre utsolgt igjen. Jeg skriver til deg når det kommer flere.
utter_product_gone = Beklager, varen du ventet på, er gått ut av sortimentet. Vi hjelper deg gjerne med å finne noe annet.
utter_product_fact =
    { $product }: { $fact }
    Mer om varen: { $product_url }
utter_product_fact_unknown = Jeg har sett etter, men det vet jeg ikke om { $product }, og jeg vil nødig gjette. Her er varens side: { $product_url }. En medarbeider kan også finne det ut for deg.
utter_product_care_unknown = Jeg har ingen bruks- eller vaskeanvisning for { $product } her, og jeg vil nødig gjette. Her er varens side: { $product_url }. En medarbeider kan også finne det ut for deg.
utter_ask_product = Hvilken vare gjelder det? Skriv gjerne navnet på den.
utter_which_product = Hvilken vare mener du?
utter_product_not_found = Jeg finner ikke den hos oss. Skriv gjerne navnet slik det står i butikken; du finner alt her: { $product_url }

## The newsletter

utter_ask_newsletter_wish = Vil du få nyhetsbrevet vårt, eller melde deg av det?
utter_ask_newsletter_email = Hvilken e-postadresse gjelder det?
utter_newsletter_consent = Kan { $store } sende nyheter og tilbud til { $email }? Du kan melde deg av når som helst, også her.
utter_newsletter_joined = Takk! { $email } står nå på listen for nyhetsbrevet.
utter_newsletter_declined = Den er grei, du får ikke nyhetsbrev fra oss.
utter_newsletter_left = Det er gjort: { $email } får ikke flere nyheter og tilbud fra oss. Meldinger om bestillingene dine får du fortsatt.

## Ratings

utter_ask_feedback_score = Takk for at du sier fra! Hvor mange stjerner ville du gitt oss, fra 1 til 5?
utter_ask_feedback_comment = Takk. Vil du si litt om hvorfor? Bare skriv det her.
utter_feedback_good = Tusen takk, det gjør oss glade! Har du et minutt, hjelper en offentlig omtale oss mye: { $review_url }
utter_feedback_middling = Takk for en ærlig vurdering. Vi leser alle og vil gjøre det bedre neste gang.
utter_feedback_bad = Vi er lei oss for at vi har skuffet deg. En medarbeider ser på dette og skriver til deg her.

## Personal data

utter_privacy_overview = Opplysningene dine er dine. Jeg kan be om en kopi av dem eller om sletting, eller forklare hva vi lagrer. Hva ønsker du?
utter_privacy_explained =
    Vi lagrer bestillingene dine med adresse og kontaktopplysninger, samtalene våre her, og om du ønsker nyhetsbrev. Vi trenger det for å levere, for å svare deg og for å oppbevare det loven krever.
    Alt står i personvernerklæringen: { $policy_url }
utter_privacy_erase_confirm = Skal jeg be om at alle personopplysningene dine slettes? Bestillingshistorikken og samtalene våre blir også borte, og det kan ikke angres; bare det loven krever, blir beholdt, for eksempel fakturaer.
utter_privacy_proof = For å beskytte opplysningene dine må jeg først vite at de er dine. Har du aldri bestilt hos oss, hjelper en medarbeider deg.
utter_privacy_requested_export =
    { $answer_days ->
        [one] Ønsket om en kopi av opplysningene er registrert for { $email }. En medarbeider går gjennom det, og du får svar innen { $answer_days } dag.
       *[other] Ønsket om en kopi av opplysningene er registrert for { $email }. En medarbeider går gjennom det, og du får svar innen { $answer_days } dager.
    }
utter_privacy_requested_erase =
    { $answer_days ->
        [one] Ønsket om sletting er registrert for { $email }. En medarbeider går gjennom det, og du får svar innen { $answer_days } dag.
       *[other] Ønsket om sletting er registrert for { $email }. En medarbeider går gjennom det, og du får svar innen { $answer_days } dager.
    }
utter_privacy_known = Ønsket ditt for { $email } fra { DATE($requested_at) } er registrert og under arbeid; du trenger ikke å sende det på nytt.

## Buttons of these topics (at most 20 characters)

button-tell_me = Ja, si fra til meg
button-subscribe = Meld meg på
button-unsubscribe = Meld meg av
button-skip = Hopp over
button-export_data = Kopi av mine data
button-erase_data = Slett mine data
button-explain_data = Hva lagrer dere?
