## What a shopper sends without words, as it is shown in the conversation

message-photo = 照片
message-attachment = 附件
