## What a shopper sends without words, as it is shown in the conversation

message-voice = Talemelding
message-video = Videoklipp
message-sticker = Klistremerke
message-location = Posisjon
message-attachment = Vedlegg

## What they are told of it

system-unusable = { $kind ->
    [voice] Talemeldinger kan ikke spilles av her. Skriv hva du trenger; du kan også sende bilder.
    [video] Videoer kan ikke åpnes her. Send et bilde, eller skriv hva du trenger.
    [sticker] Klistremerker vises ikke her. Skriv hva du trenger.
    [location] Posisjoner kan ikke åpnes her. Skriv adressen.
   *[attachment] Dette kan ikke åpnes her. Skriv hva du trenger; bilder kan sendes som JPEG, PNG, WebP eller HEIC.
}
system-photo-lost = { $why ->
    [not_a_photo] Beklager, bildet ditt kan ikke åpnes. Send det som JPEG, PNG, WebP eller HEIC.
    [too_large] Beklager, bildet ditt er for stort. Send et som er mindre.
    [too_many] Det er ikke plass til flere bilder i denne samtalen. Skriv hva som er på de andre.
   *[not_reached] Beklager, bildet ditt har ikke kommet frem til oss. Send det én gang til.
}
