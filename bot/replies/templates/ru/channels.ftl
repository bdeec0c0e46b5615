## What a shopper sends without words, as it is shown in the conversation

message-photo = Фото
message-attachment = Вложение
