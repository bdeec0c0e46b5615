## Buttons (at most 20 characters)

button-track_order = Hvor er ordren min?
button-cancel_order = Kanseller en ordre
button-cancel_late_order = Kanseller ordren
button-human_agent = Snakk med en ansatt
button-package_safety = Er pakken trygg?
button-delivery_time = Leveringstid
button-help = Hva kan du gjøre?
button-yes = Ja
button-no = Nei
button-wait = Jeg venter
button-received = Ja, jeg har fått den
button-not_received = Nei, den er ikke her
button-return_item = Ja, returner den
button-shipping_options = Frakt og priser
button-discount = Rabattkoder
button-no_order = Det er ingen ordre
button-no_email = Uten e-post
button-other_order = En annen ordre
button-resend = Send på nytt
button-new_address = Til en annen adresse
button-replacement = Nye varer
button-refund = Refunder beløpet
button-request_refund = Be om refusjon
button-refund_status = Hvor er refusjonen?
button-exchange_item = Bytt en vare
