## What a shopper sends without words, as it is shown in the conversation

message-voice = Voice message
message-video = Video
message-sticker = Sticker
message-location = Location
message-attachment = Attachment

## What they are told of it

system-unusable = { $kind ->
    [voice] Voice messages cannot be listened to here. Please write what you need; photos can be sent too.
    [video] Videos cannot be opened here. Please send a photo, or write what you need.
    [sticker] Stickers cannot be seen here. Please write what you need.
    [location] A location cannot be opened here. Please write the address.
   *[attachment] This cannot be opened here. Please write what you need; photos can be sent as JPEG, PNG, WebP or HEIC.
}
system-photo-lost = { $why ->
    [not_a_photo] Sorry, your photo cannot be opened. Please send it as JPEG, PNG, WebP or HEIC.
    [too_large] Sorry, your photo is too large. Please send a smaller one.
    [too_many] There are already as many photos in this conversation as fit. Please write what is on the others.
   *[not_reached] Sorry, your photo has not reached us. Please send it once more.
}
