### What Waybill says, in English. One key, one situation; the same keys and variables stand in every language.
### In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
### DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = Hello! I am the assistant of { $store }, a bot. I can look up orders, cancel what has not been shipped, and fetch a person. What can I do for you?
utter_goodbye = Goodbye, and thank you for visiting { $store }.
utter_thank = You are welcome! Is there anything else?
utter_bot_challenge = I am the assistant of { $store }, a bot. I answer at once from your order and tracking data, and a person takes over whenever you like.
utter_help =
    I am the store's assistant, a bot. I can tell you where an order is, cancel it before it ships, answer questions about delivery and refunds, and pass you to a person.
    What would you like?
utter_what_else = All right. What else can I do for you?
utter_stopped = All right, we will leave it there. What else can I do for you?
utter_not_understood = I am not sure I understood. Did you mean one of these?
utter_offer_person = Sorry, I still do not understand. Would you like a person to look at this?
utter_out_of_scope = I am afraid I cannot help with that. I know about this store: orders, deliveries, refunds, returns and products.
