## A person

utter_hand_over = Jeg henter en medarbeider til deg. Samtalen vår følger med, så du slipper å gjenta noe.
utter_hand_over_topic = Dette får du hjelp med av en medarbeider. Jeg sender videre det du har fortalt meg, så du slipper å gjenta noe.
utter_hand_over_sorry = Jeg beklager at vi har skuffet deg. En medarbeider tar denne saken først og får med seg alt du har skrevet her.
