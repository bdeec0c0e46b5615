## A person

utter_hand_over = I am getting a person for you. They will see our conversation, so you need not repeat anything.
utter_hand_over_topic = A person will help you with this. I pass on what you have told me, so you need not repeat anything.
utter_hand_over_sorry = I am sorry that we have let you down. A person will look at this first, with everything you have written here.
