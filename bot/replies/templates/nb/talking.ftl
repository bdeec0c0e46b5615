### What Waybill says, in Norwegian Bokmål. One key, one situation; the same keys and variables stand in every language.
### In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
### DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = Hei! Jeg er assistenten hos { $store }, og jeg er en bot. Jeg kan finne ordrer, kansellere det som ikke er sendt, og hente en medarbeider. Hva kan jeg hjelpe deg med?
utter_goodbye = Ha det bra, og takk for at du var innom { $store }.
utter_thank = Bare hyggelig! Er det noe mer jeg kan hjelpe deg med?
utter_bot_challenge = Jeg er assistenten hos { $store }, og jeg er en bot. Jeg svarer med en gang ut fra ordre- og sporingsdataene dine, og en medarbeider tar over når du vil.
utter_help =
    Jeg er butikkens assistent, en bot. Jeg kan fortelle deg hvor en ordre er, kansellere den før den sendes, svare på spørsmål om levering og refusjon og sette deg over til en medarbeider.
    Hva vil du ha hjelp med?
utter_what_else = Greit. Er det noe annet jeg kan hjelpe deg med?
utter_stopped = Greit, da lar vi det ligge. Er det noe annet jeg kan hjelpe deg med?
utter_not_understood = Jeg er ikke sikker på at jeg forstod deg. Mente du noe av dette?
utter_offer_person = Beklager, jeg forstår det fortsatt ikke. Vil du at en medarbeider skal se på det?
utter_out_of_scope = Det kan jeg dessverre ikke hjelpe med. Jeg kan svare på det som gjelder butikken vår: ordrer, levering, refusjon, retur og produkter.
