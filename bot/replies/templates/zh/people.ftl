## A person

utter_hand_over = 正在为您转接人工客服。客服能看到我们的对话，您不用再重复一遍。
utter_hand_over_topic = 这个问题由人工客服来帮您。我会把您说的内容转过去，您不用再重复一遍。
utter_hand_over_sorry = 很抱歉让您失望了。人工客服会优先处理您的问题，您在这里写的内容也会一并转过去。
utter_ask_contact_email = { $opens_at ->
    [none] 现在没有客服在线。
   *[other] 现在没有客服在线，我们{ DATETIME($opens_at) }回来。
}人工客服会回复您。如果到时您不在聊天里，我们可以发到哪个邮箱？
utter_contact_kept = 谢谢。已记下 { $email }，您的问题会一并转给人工客服。
utter_urgent_injury = 非常抱歉。您的健康最重要：如有不适请及时就医，紧急情况请拨打急救电话，并且不要再使用该商品。人工客服会最优先处理。
utter_urgent_legal_threat = 很抱歉事情到了这一步。人工客服会最优先处理您的问题，您写的内容也会一并转过去。
utter_urgent_abuse = 能感受到您的心情，对发生的事我们很抱歉。人工客服会最优先处理。
