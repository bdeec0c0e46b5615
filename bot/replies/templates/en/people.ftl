## A person

utter_hand_over = I am getting a person for you. They will see our conversation, so you need not repeat anything.
utter_hand_over_topic = A person will help you with this. I pass on what you have told me, so you need not repeat anything.
utter_hand_over_sorry = I am sorry that we have let you down. A person will look at this first, with everything you have written here.
utter_ask_contact_email = { $opens_at ->
    [none] Nobody is here right now.
   *[other] Nobody is here right now; we are back on { DATETIME($opens_at) }.
} A person will answer you. Which e-mail address may we use if you are no longer in this chat by then?
utter_contact_kept = Thank you. I have noted { $email } and pass everything on to a person.
utter_urgent_injury = I am very sorry. Your health comes first: please see a doctor if you are in pain, call the emergency number if it is urgent, and do not use the product any more. A person here looks at this before everything else.
utter_urgent_legal_threat = I am sorry that it has come to this. A person here looks at your case before everything else, with everything you have written.
utter_urgent_abuse = I can tell that you are upset, and I am sorry about what has happened. A person here looks at it before everything else.
