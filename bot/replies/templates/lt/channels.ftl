## What a shopper sends without words, as it is shown in the conversation

message-voice = Balso žinutė
message-video = Vaizdo įrašas
message-sticker = Lipdukas
message-location = Vieta
message-attachment = Priedas

## What they are told of it

system-unusable = { $kind ->
    [voice] Balso žinučių čia išklausyti negalime. Parašykite, ko Jums reikia; galite atsiųsti ir nuotraukų.
    [video] Vaizdo įrašų čia atidaryti negalime. Atsiųskite nuotrauką arba parašykite, ko Jums reikia.
    [sticker] Lipdukų čia nematome. Parašykite, ko Jums reikia.
    [location] Vietos žymos čia atidaryti negalime. Parašykite adresą.
   *[attachment] Šio priedo čia atidaryti negalime. Parašykite, ko Jums reikia; nuotraukas galite siųsti JPEG, PNG, WebP arba HEIC formatu.
}
system-photo-lost = { $why ->
    [not_a_photo] Atsiprašome, Jūsų nuotraukos nepavyksta atidaryti. Atsiųskite ją JPEG, PNG, WebP arba HEIC formatu.
    [too_large] Atsiprašome, Jūsų nuotrauka per didelė. Atsiųskite mažesnę.
    [too_many] Daugiau nuotraukų šiame pokalbyje netelpa. Parašykite, kas yra kitose.
   *[not_reached] Atsiprašome, Jūsų nuotrauka mūsų nepasiekė. Atsiųskite ją dar kartą.
}
