## Products

utter_product_in_stock = Taip, „{ $product }“ turime, kaina { MONEY($price, $currency) }: { $product_url }
utter_product_back_on = Prekė „{ $product }“ šiuo metu išparduota. Laukiame papildymo { DATE($restock_on) } Ar parašyti jums čia, kai prekė atkeliaus?
utter_product_sold_out = Prekė „{ $product }“ šiuo metu išparduota, o papildymo datos dar nežinome. Ar parašyti jums čia, kai tik prekė vėl atsiras?
utter_product_will_tell = Mielai. Parašysiu jums čia, kai tik „{ $product }“ vėl turėsime.
utter_product_back = Gera žinia: „{ $product }“ vėl turime, kaina { MONEY($price, $currency) }. Užsisakyti galite čia: { $product_url }
utter_product_back_gone = Prekė „{ $product }“ trumpam buvo atsiradusi, bet vėl išparduota. Atsiprašome. Parašysiu jums, kai atkeliaus daugiau.
utter_product_gone = Deja, prekės, kurios laukėte, mūsų asortimente nebėra. Mielai padėsime rasti kitą.
utter_product_fact =
    { $product }: { $fact }
    Daugiau: { $product_url }
utter_product_fact_unknown = Ieškojau, bet šios informacijos apie „{ $product }“ neturiu, o spėlioti nenoriu. Prekės puslapis: { $product_url }. Darbuotojas gali tai išsiaiškinti už jus.
utter_product_care_unknown = Prekės „{ $product }“ naudojimo ar priežiūros aprašymo neturiu, o spėlioti nenoriu. Prekės puslapis: { $product_url }. Darbuotojas gali tai išsiaiškinti už jus.
utter_ask_product = Apie kurią prekę klausiate? Parašykite, prašau, jos pavadinimą.
utter_which_product = Kurią prekę turite omenyje?
utter_product_not_found = Tokios prekės pas mus nerandu. Parašykite pavadinimą taip, kaip jis nurodytas parduotuvėje; visas prekes rasite čia: { $product_url }

## The newsletter

utter_ask_newsletter_wish = Norite gauti mūsų naujienlaiškį ar jo atsisakyti?
utter_ask_newsletter_email = Apie kurį el. pašto adresą kalbame?
utter_newsletter_consent = Ar sutinkate, kad { $store } siųstų naujienas ir pasiūlymus adresu { $email }? Atsisakyti galite bet kada, taip pat ir čia.
utter_newsletter_joined = Ačiū! { $email } įtrauktas į naujienlaiškio gavėjų sąrašą.
utter_newsletter_declined = Gerai, naujienlaiškio jums nesiųsime.
utter_newsletter_left = Atlikta: adresu { $email } naujienų ir pasiūlymų nebesiųsime. Pranešimus apie savo užsakymus gausite kaip ir anksčiau.

## Ratings

utter_ask_feedback_score = Ačiū, kad papasakojote! Kiek žvaigždučių mums skirtumėte, nuo 1 iki 5?
utter_ask_feedback_comment = Ačiū. Gal norėtumėte keliais žodžiais parašyti, kodėl? Tiesiog rašykite čia.
utter_feedback_good = Labai ačiū, mums be galo malonu! Jei turite minutę, viešas atsiliepimas mums labai padėtų: { $review_url }
utter_feedback_middling = Ačiū už nuoširdų įvertinimą. Perskaitome kiekvieną ir stengsimės geriau.
utter_feedback_bad = Labai gaila, kad jus nuvylėme. Darbuotojas tai peržiūrės ir parašys jums čia.

## Personal data

utter_privacy_overview = Jūsų duomenys priklauso jums. Galiu paprašyti jų kopijos ar ištrynimo arba paaiškinti, ką saugome. Ko pageidaujate?
utter_privacy_explained =
    Saugome jūsų užsakymus su adresu ir kontaktais, mūsų pokalbius čia ir tai, ar norite naujienlaiškio. To reikia prekėms pristatyti, jums atsakyti ir dokumentams, kurių reikalauja įstatymai.
    Visa tai aprašyta privatumo politikoje: { $policy_url }
utter_privacy_erase_confirm = Ar paprašyti ištrinti visus jūsų asmens duomenis? Kartu dings užsakymų istorija ir mūsų pokalbiai, ir to atkurti nebegalima; liks tik tai, ko reikalauja įstatymai, pavyzdžiui, sąskaitos.
utter_privacy_proof = Kad apsaugočiau jūsų duomenis, pirmiausia turiu įsitikinti, kad jie jūsų. Jei pas mus dar nepirkote, jums padės darbuotojas.
utter_privacy_requested_export =
    { $answer_days ->
        [one] Prašymas gauti duomenų kopiją ({ $email }) užregistruotas. Darbuotojas jį patikrins, atsakymą gausite per { $answer_days } dieną.
        [few] Prašymas gauti duomenų kopiją ({ $email }) užregistruotas. Darbuotojas jį patikrins, atsakymą gausite per { $answer_days } dienas.
       *[other] Prašymas gauti duomenų kopiją ({ $email }) užregistruotas. Darbuotojas jį patikrins, atsakymą gausite per { $answer_days } dienų.
    }
utter_privacy_requested_erase =
    { $answer_days ->
        [one] Prašymas ištrinti duomenis ({ $email }) užregistruotas. Darbuotojas jį patikrins, atsakymą gausite per { $answer_days } dieną.
        [few] Prašymas ištrinti duomenis ({ $email }) užregistruotas. Darbuotojas jį patikrins, atsakymą gausite per { $answer_days } dienas.
       *[other] Prašymas ištrinti duomenis ({ $email }) užregistruotas. Darbuotojas jį patikrins, atsakymą gausite per { $answer_days } dienų.
    }
utter_privacy_known = Jūsų prašymas ({ $email }), gautas { DATE($requested_at) }, užregistruotas ir jau nagrinėjamas; siųsti dar kartą nereikia.

## Buttons of these topics (at most 20 characters)

button-tell_me = Taip, praneškite
button-subscribe = Prenumeruoti
button-unsubscribe = Atsisakyti
button-skip = Praleisti
button-export_data = Mano duomenų kopija
button-erase_data = Ištrinti duomenis
button-explain_data = Ką saugote?
