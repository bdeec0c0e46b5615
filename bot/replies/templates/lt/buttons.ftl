## Buttons (at most 20 characters)

button-track_order = Kur mano užsakymas?
button-cancel_order = Atšaukti užsakymą
button-cancel_late_order = Atšaukti šį užsakymą
button-human_agent = Kalbėti su žmogumi
button-package_safety = Ar siunta saugi?
button-delivery_time = Pristatymo terminai
button-help = Kuo galite padėti?
button-yes = Taip
button-no = Ne
button-wait = Palauksiu
button-received = Taip, gavau
button-not_received = Ne, negavau
button-return_item = Taip, grąžinsiu
button-shipping_options = Pristatymas, kainos
button-discount = Nuolaidų kodai
button-no_order = Užsakymo nėra
button-no_email = Be el. pašto
button-other_order = Kitas užsakymas
button-resend = Siųsti dar kartą
button-new_address = Siųsti kitu adresu
button-replacement = Noriu naujos siuntos
button-refund = Grąžinti pinigus
button-request_refund = Prašyti pinigų
button-refund_status = Kur mano pinigai?
button-exchange_item = Pakeisti prekę
