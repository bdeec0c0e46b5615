## Finding the order

utter_ask_order_details = Mielai patikrinsiu. Parašykite, prašau, užsakymo numerį ir el. pašto adresą, kurį nurodėte užsakyme.
utter_ask_order_number = Dėl kurio užsakymo kreipiatės? Parašykite, prašau, jo numerį – jį rasite užsakymo patvirtinimo laiške.
utter_ask_proof = Ačiū. Saugodami Jūsų duomenis, turime paklausti: kokį el. pašto adresą nurodėte užsakyme Nr. { $number }?
utter_order_not_found = Pagal šiuos duomenis užsakymo nerandu. Patikrinkite, prašau, užsakymo numerį bei el. pašto adresą ir atsiųskite abu dar kartą.
utter_order_locked = Kelis kartus nepavyko, todėl užsakymų paieška čia sustabdyta iki { DATETIME($until) }. Tuo tarpu Jums gali padėti mūsų darbuotojas.
utter_which_order = Dėl kurio užsakymo kreipiatės?
