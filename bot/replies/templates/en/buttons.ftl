## Buttons (at most 20 characters)

button-track_order = Where is my order?
button-cancel_order = Cancel an order
button-cancel_late_order = Cancel and refund
button-human_agent = Talk to a person
button-package_safety = Is my parcel safe?
button-delivery_time = Delivery times
button-help = What can you do?
button-yes = Yes
button-no = No
button-wait = I will wait
button-received = Yes, I have it
button-not_received = No, it is not here
button-return_item = Yes, return it
button-shipping_options = Shipping and prices
button-discount = Discount codes
button-no_order = There is no order
button-no_email = No e-mail
button-other_order = Another order
button-resend = Send it again
button-new_address = To another address
button-replacement = A new one, please
button-refund = Refund me
button-request_refund = Ask for a refund
button-refund_status = Where is my refund?
button-exchange_item = Exchange something
