## What a shopper sends without words, as it is shown in the conversation

message-voice = 语音消息
message-video = 视频
message-sticker = 贴纸
message-location = 位置
message-attachment = 附件

## What they are told of it

system-unusable = { $kind ->
    [voice] 这里无法收听语音消息，请用文字告诉我们您的需要，也可以发送照片。
    [video] 这里无法打开视频，请发送照片，或用文字告诉我们您的需要。
    [sticker] 这里无法显示贴纸，请用文字告诉我们您的需要。
    [location] 这里无法打开位置信息，请用文字写下地址。
   *[attachment] 这里无法打开这个附件，请用文字告诉我们您的需要；照片请使用 JPEG、PNG、WebP 或 HEIC 格式。
}
system-photo-lost = { $why ->
    [not_a_photo] 抱歉，您的照片无法打开，请以 JPEG、PNG、WebP 或 HEIC 格式发送。
    [too_large] 抱歉，您的照片太大，请发送小一些的照片。
    [too_many] 本次对话中的照片数量已达上限，请用文字描述其余照片的内容。
   *[not_reached] 抱歉，我们没有收到您的照片，请重新发送一次。
}
