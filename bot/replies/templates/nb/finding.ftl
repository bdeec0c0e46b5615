## Finding the order

utter_ask_order_details = Det skal jeg gjerne sjekke. Send meg ordrenummeret og e-postadressen du bestilte med.
utter_ask_order_number = Hvilken ordre gjelder det? Send meg ordrenummeret. Du finner det i ordrebekreftelsen på e-post.
utter_ask_proof = Takk. For å beskytte opplysningene dine må jeg spørre: Hvilken e-postadresse brukte du da du la inn ordre { $number }?
utter_order_not_found = Jeg finner ingen ordre med disse opplysningene. Sjekk ordrenummeret og e-postadressen, og send meg begge på nytt.
utter_order_locked = Det gikk ikke etter flere forsøk, så ordresøk her er satt på pause til { DATETIME($until) }. En medarbeider kan hjelpe deg i mellomtiden.
utter_which_order = Hvilken ordre gjelder det?
