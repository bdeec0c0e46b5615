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
button-other_order = En annen ordre
