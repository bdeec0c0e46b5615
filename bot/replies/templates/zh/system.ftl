## Not said by the bot itself

system-queued = { $place ->
    [1] 下一位就是您，人工客服会在这里回复您。
   *[other] 您目前排在第 { $place } 位，人工客服会在这里回复您。
}
system-queued-wait = { $place ->
    [1] 下一位就是您。
   *[other] 您目前排在第 { $place } 位。
}人工客服会在这里回复您，近期一般需要等 { $minutes } 分钟左右。
system-queued-closed = 现在没有客服在线。我们{ DATETIME($opens_at) }起在这里回复您；如果希望通过邮件收到回复，请在这里留下邮箱。
system-queued-later = 现在没有客服在线。我们一回来就会在这里回复您；如果希望通过邮件收到回复，请在这里留下邮箱。
system-agent-joined = { $agent } 已加入对话，现在由 { $agent } 为您服务。
system-bot-again = 本次人工服务已结束，现在重新由本店的智能助手（机器人）为您服务；您可以随时转人工客服。
system-answer-delayed = 抱歉，这次回复比平时慢一些。您的消息已经收到，我们会回复您的。
system-agent-takes-over = 接下来由 { $agent } 在这里为您服务。
system-bot-meanwhile = 现在重新由本店的智能助手（机器人）为您服务。您的请求仍在处理中，您可以随时转人工客服。
system-how-was-it = 您对这次服务满意吗？请选择 1 到 5 星。
