## A person

utter_hand_over = 正在为您转接人工客服。客服能看到我们的对话，您不用再重复一遍。
utter_hand_over_topic = 这个问题由人工客服来帮您。我会把您说的内容转过去，您不用再重复一遍。
utter_hand_over_sorry = 很抱歉让您失望了。人工客服会优先处理您的问题，您在这里写的内容也会一并转过去。
