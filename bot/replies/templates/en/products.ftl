## Products

utter_product_in_stock = Yes, { $product } is in stock, for { MONEY($price, $currency) }: { $product_url }
utter_product_back_on = { $product } is sold out at the moment. We expect it back on { DATE($restock_on) }. Shall I tell you here when it has arrived?
utter_product_sold_out = { $product } is sold out at the moment, and there is no date yet for when it will be back. Shall I tell you here as soon as it is?
utter_product_will_tell = Gladly. I will write to you here as soon as { $product } is back in stock.
utter_product_back = Good news: { $product } is back in stock, for { MONEY($price, $currency) }. You can order it here: { $product_url }
utter_product_back_gone = { $product } was back for a short while and has already sold out again; I am sorry. I will write to you when more has arrived.
utter_product_gone = I am sorry: the product you were waiting for has left our range. I will gladly look for something else with you.
utter_product_fact =
    { $product }: { $fact }
    More about it: { $product_url }
utter_product_fact_unknown = I have looked, but I do not know that about { $product }, and I would rather not guess. Its page is { $product_url }, or a person can find out for you.
utter_product_care_unknown = I have no instructions for { $product } here, and I would rather not guess. Its page is { $product_url }, or a person can find out for you.
utter_ask_product = Which product is it about? Please write its name.
utter_which_product = Which product do you mean?
utter_product_not_found = I cannot find that in our range. Please write the product's name as it stands in the shop; you will find everything here: { $product_url }

## The newsletter

utter_ask_newsletter_wish = Would you like to receive our newsletter, or to unsubscribe from it?
utter_ask_newsletter_email = Which e-mail address is it about?
utter_newsletter_consent = May { $store } send news and offers to { $email }? You can unsubscribe at any time, also here.
utter_newsletter_joined = Thank you, { $email } is now on the list for our newsletter.
utter_newsletter_declined = All right, you will get no newsletter from us.
utter_newsletter_left = Done: { $email } gets no more news and offers from us. Messages about your orders still reach you.

## Ratings

utter_ask_feedback_score = Thank you for telling us! How many stars would you give us, from 1 to 5?
utter_ask_feedback_comment = Thank you. Would you like to say why, in a few words? Just write them here.
utter_feedback_good = Thank you very much, that makes us happy! If you have a minute, a public review helps us a great deal: { $review_url }
utter_feedback_middling = Thank you for your honest rating. We read every one and want to do better next time.
utter_feedback_bad = I am sorry that we have disappointed you. A person will look at this and write to you here.

## Personal data

utter_privacy_overview = Your data is yours. I can ask for a copy of it or for its erasure, or explain what we keep. What would you like?
utter_privacy_explained =
    We keep your orders with address and contact details, our conversations here, and whether you want our newsletter. We need this to deliver, to answer you, and to keep the records the law requires.
    All of it stands in our privacy policy: { $policy_url }
utter_privacy_erase_confirm = Shall I ask for all your personal data to be erased? Your order history and our conversations go with it, and this cannot be undone; only what the law requires is kept, such as invoices.
utter_privacy_proof = To protect your data, I first need to know that it is yours. If you have never ordered here, a person will help you.
utter_privacy_requested_export =
    { $answer_days ->
        [one] Your request for a copy of your data is recorded for { $email }. A person checks it, and you get the answer within { $answer_days } day.
       *[other] Your request for a copy of your data is recorded for { $email }. A person checks it, and you get the answer within { $answer_days } days.
    }
utter_privacy_requested_erase =
    { $answer_days ->
        [one] Your request to erase your data is recorded for { $email }. A person checks it, and you get the answer within { $answer_days } day.
       *[other] Your request to erase your data is recorded for { $email }. A person checks it, and you get the answer within { $answer_days } days.
    }
utter_privacy_known = Your request for { $email } of { DATE($requested_at) } is recorded and with our team; you need not send it again.

## Buttons of these topics (at most 20 characters)

button-tell_me = Yes, tell me
button-subscribe = Subscribe
button-unsubscribe = Unsubscribe
button-skip = Skip
button-export_data = A copy of my data
button-erase_data = Erase my data
button-explain_data = What do you keep?
