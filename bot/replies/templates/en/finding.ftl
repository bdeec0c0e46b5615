## Finding the order

utter_ask_order_details = I will gladly look. Please send me your order number and the e-mail address you ordered with.
utter_ask_order_number = Which order is it? Please send me its number; you will find it in your confirmation e-mail.
utter_ask_proof = Thank you. To protect your data: which e-mail address did you order { $number } with?
utter_order_not_found = I cannot find an order with these details. Please check the order number and the e-mail address, and send both again.
utter_order_locked = That did not work several times, so looking up orders is paused here until { DATETIME($until) }. A person can help you in the meantime.
utter_which_order = Which order is it about?
