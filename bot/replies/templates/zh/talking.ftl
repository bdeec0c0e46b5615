### What Waybill says, in Simplified Chinese. One key, one situation; the same keys and variables stand in every language.
### In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
### DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = 您好！我是 { $store } 的智能助手，是一个机器人。我可以帮您查订单、取消还没发货的订单，也可以为您转接人工客服。请问有什么可以帮您？
utter_goodbye = 再见，感谢您光临 { $store }。
utter_thank = 不客气！还有什么可以帮您的吗？
utter_bot_challenge = 我是 { $store } 的智能助手，是一个机器人。我会根据您的订单和物流信息立即回答，您也可以随时转人工客服。
utter_help =
    我是本店的智能助手，是一个机器人。我可以帮您查订单到哪儿了、在发货前取消订单、解答配送和退款的问题，也可以为您转接人工客服。
    请问您想了解什么？
utter_what_else = 好的。还有什么可以帮您的吗？
utter_stopped = 好的，那就先到这里。还有什么可以帮您的吗？
utter_not_understood = 我不太确定有没有理解对。您想问的是下面哪一个呢？
utter_offer_person = 抱歉，我还是没能明白您的意思。需要请人工客服来看一下吗？
utter_out_of_scope = 抱歉，这个我帮不上忙。我能解答的是本店的问题：订单、配送、退款、退货和商品。
