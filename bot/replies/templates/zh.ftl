# What Waybill says, in Simplified Chinese. One key, one situation; the same keys and variables stand in every language.
# In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
# DATE, DATETIME and MONEY format for the language. Lines break where they break here.

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

## Finding the order

utter_ask_order_details = 好的，我来帮您查。请把订单号和下单时使用的邮箱发给我。
utter_ask_order_number = 请问是哪个订单？请把订单号发给我，您可以在订单确认邮件里找到。
utter_ask_proof = 谢谢。为了保护您的信息，请告诉我订单 { $number } 下单时使用的邮箱。
utter_order_not_found = 按这些信息没有查到订单。请核对订单号和邮箱，然后把两项一起再发给我。
utter_order_locked = 由于多次核对未成功，这里的订单查询暂停至{ DATETIME($until) }。在此期间，人工客服可以帮您。
utter_which_order = 请问是哪个订单？

## Where is my order

utter_track_payment_pending = 订单 { $number } 还没有付款，付款截止日期为{ DATE($pay_by) }。您可以在“我的账户”中付款：{ $account_url }
utter_track_processing = 订单 { $number } 正在备货，最晚{ DATE($ship_by) }发出，预计{ DATE($expected_first) }至{ DATE($expected_last) }送达。一发货，您就会收到物流单号。
utter_track_processing_late = 非常抱歉，订单 { $number } 早该发货了，但现在还没有发出。我们目前预计最晚{ DATE($ship_by) }发货。您愿意再等一等，还是取消订单并全额退款？
utter_track_processing_late_soon = 非常抱歉，订单 { $number } 早该发货了，但现在还没有发出。我们正在处理，一发货就会通知您。您愿意再等一等，还是取消订单并全额退款？
utter_track_processing_late_notice =
    非常抱歉，订单 { $number } 延迟了。{ $reason }
    我们目前预计最晚{ DATE($ship_by) }发货。您愿意再等一等，还是取消订单并全额退款？
utter_track_partly_shipped = 订单 { $number } 分成多个包裹发货。还没发出的商品：{ $waiting }，最晚{ DATE($ship_by) }发出。
utter_track_partly_shipped_late = 订单 { $number } 分成多个包裹发货。还没发出的商品：{ $waiting }。这部分延迟了，非常抱歉；一发货我们就会通知您。
utter_track_cancelled = 订单 { $number } 已于{ DATE($cancelled_at) }取消。{ MONEY($amount, $currency) } 已退回至{ payment-target }，预计最晚{ DATE($arrives_by) }到账（通常需要 { $bank_first }–{ $bank_last } 个工作日）。
utter_track_cancelled_unpaid = 订单 { $number } 已于{ DATE($cancelled_at) }取消，没有产生扣款。
utter_track_refunded = 订单 { $number } 已于{ DATE($refunded_at) }退款：{ MONEY($amount, $currency) } 退回至{ payment-target }，预计最晚{ DATE($arrives_by) }到账（通常需要 { $bank_first }–{ $bank_last } 个工作日）。
utter_track_cancelled_elsewhere = 订单 { $number } 已取消。我这里看不到这笔订单的付款记录，可以请人工客服为您查询。
utter_track_refunded_elsewhere = 订单 { $number } 已退款。我这里看不到这笔订单的付款记录，可以请人工客服为您查询。
utter_track_marketplace = 订单 { $number } 是在 { $marketplace } 上下单的，配送和售后也由 { $marketplace } 负责。您可以在 { $marketplace } 的订单页面查看进度、联系客服。

# Stands in front of a parcel's text when an order has several.
parcel-intro = { $parcels ->
    [1] { "" }
   *[other] 包裹 { $index }/{ $parcels }（{ $items }）：
}
# How the tracking number is named, if there is one.
parcel-tracking = { $tracking_number ->
    [none] { "" }
   *[other] 物流单号 { $tracking_number }（{ $carrier }），查看物流：{ $tracking_url }
}

utter_parcel_label_created = { parcel-intro }您的包裹已经打包好，寄件信息也已提交给 { $carrier }。最晚{ DATE($first_scan_by) }应该能看到第一条物流记录。{ parcel-tracking }
utter_parcel_in_transit =
    { parcel-intro }您的包裹正在运输途中，由 { $carrier } 承运。最新动态（{ DATETIME($event_at) }）：“{ $event }”。
    预计{ DATE($expected_first) }至{ DATE($expected_last) }送达。{ parcel-tracking }
utter_parcel_in_transit_late =
    { parcel-intro }您的包裹正在运输途中，由 { $carrier } 承运。最新动态（{ DATETIME($event_at) }）：“{ $event }”。
    原本最晚{ DATE($expected_last) }就该送达，现在延迟了，非常抱歉。{ parcel-tracking }
utter_parcel_stalled =
    { parcel-intro }非常抱歉，您的包裹自{ DATETIME($event_at) }（“{ $event }”）起一直没有新的物流记录，已经超出正常时间。
    我们已经开始核查，最晚{ DATE($answer_by) }向您说明进展。{ parcel-tracking }
utter_parcel_customs = { parcel-intro }您的包裹自{ DATETIME($event_at) } 起正在海关清关，通常需要 { $customs_first }–{ $customs_last } 天。如果需要缴纳关税或补充文件，海关或 { $carrier } 会与您联系。{ parcel-tracking }
utter_parcel_out_for_delivery = { parcel-intro }好消息！您的包裹今天由 { $carrier } 派送，正在路上。{ parcel-tracking }
utter_parcel_pickup_ready = { parcel-intro }您的包裹可以领取了，领取地点：{ $pickup_point }，保留至{ DATE($pickup_until) }。{ parcel-tracking }
utter_parcel_pickup_ready_open = { parcel-intro }您的包裹可以领取了，领取地点：{ $pickup_point }。{ parcel-tracking }
utter_parcel_attempt_failed = { parcel-intro }{ $carrier } 曾于{ DATETIME($event_at) } 派送您的包裹，当时无人签收。您可以在物流页面另选派送日期或自提点，也可以请我们的人工客服为您安排。{ parcel-tracking }
utter_parcel_returning = { parcel-intro }非常抱歉，您的包裹正在退回我们这里。我们的人工客服会与您核对地址后重新寄出，或者为您退款。{ parcel-tracking }
utter_parcel_returned = { parcel-intro }您的包裹已经退回我们这里。我们的人工客服会与您核对地址后重新寄出，或者为您退款。{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }您的包裹已于{ DATETIME($delivered_at) } 送达{ $delivered_to ->
    [none] { "" }
   *[other] （{ $delivered_to }）
}。请问您收到了吗？{ parcel-tracking }
utter_parcel_exception = { parcel-intro }非常抱歉，您的包裹在途中出了问题（“{ $event }”，{ DATETIME($event_at) }）。您可以选择补发或退款，我们的人工客服会与您确认。{ parcel-tracking }
utter_parcel_lost = { parcel-intro }实在对不起，您的包裹丢失了。您可以选择补发或退款，我们的人工客服会与您确认。{ parcel-tracking }
utter_tracking_unreachable = 物流查询服务暂时没有响应。以下是截至{ DATETIME($checked_at) } 的信息。
utter_delivered_thanks = 太好了！祝您用得开心，如果有任何不满意的地方，请随时告诉我们。
utter_late_wait = 感谢您的耐心等待。订单一发货，我们就会通知您。

## Cancelling and refunds

# Where money goes back to, after "to".
payment-target = { $method ->
    [original] 原支付方式
   *[other] { " " }{ $method }
}

utter_ask_cancel_confirmed = 确认取消订单 { $number }（{ $items }）吗？{ MONEY($amount, $currency) } 将全额退回至{ payment-target }。
utter_ask_cancel_confirmed_unpaid = 确认取消订单 { $number }（{ $items }）吗？这笔订单没有产生扣款。
utter_cancelled = 订单 { $number } 已取消。{ MONEY($amount, $currency) } 将退回至{ payment-target }，通常 { $bank_first }–{ $bank_last } 个工作日内到账。
utter_cancelled_unpaid = 订单 { $number } 已取消，没有产生扣款。
utter_cancel_already = 订单 { $number } 之前已于{ DATE($cancelled_at) }取消，{ MONEY($amount, $currency) } 已退回至{ payment-target }。您不需要再做什么。
utter_cancel_already_unpaid = 订单 { $number } 之前已于{ DATE($cancelled_at) }取消，没有产生扣款。
utter_cancel_kept = 好的，订单 { $number } 保持不变。
utter_cancel_shipped =
    订单 { $number } 已经发货，无法再取消了。您可以在这里查看物流：{ $tracking_url }
    收到货后，您可以在“我的账户”中申请退货：{ $account_url }
    需要我告诉人工客服您想退货吗？
utter_cancel_partly_shipped = 订单 { $number } 的一部分商品已经发货。其余商品将由我们的人工客服为您取消：{ $waiting }。
utter_cancel_already_refunded = 订单 { $number } 之前已于{ DATE($refunded_at) }退款：{ MONEY($amount, $currency) } 退回至{ payment-target }。
utter_cancel_marketplace = 订单 { $number } 是在 { $marketplace } 上下单的，只能由 { $marketplace } 取消或退款，请在该平台的订单页面操作。
utter_return_requested = 谢谢。我已经告诉人工客服您想退回订单 { $number }，客服会在这里联系您，说明接下来的步骤。

## Questions

utter_package_safety =
    您和我们员工的健康始终是第一位的。根据美国疾病控制与预防中心（CDC）的说明，冠状病毒在物体表面不易存活，商品经过几天甚至几周的运输，带来的风险非常低。没有任何证据表明进口商品会携带这种病毒。
    CDC 的更多说明：{ $cdc_url }

## A person

utter_hand_over = 正在为您转接人工客服。客服能看到我们的对话，您不用再重复一遍。
utter_hand_over_topic = 这个问题由人工客服来帮您。我会把您说的内容转过去，您不用再重复一遍。
utter_hand_over_sorry = 很抱歉让您失望了。人工客服会优先处理您的问题，您在这里写的内容也会一并转过去。

## Not said by the bot itself

system-queued = { $place ->
    [1] 下一位就是您，人工客服会在这里回复您。
   *[other] 您目前排在第 { $place } 位，人工客服会在这里回复您。
}
system-agent-joined = { $agent } 已加入对话，现在由 { $agent } 为您服务。
system-bot-again = 本次人工服务已结束，现在重新由本店的智能助手（机器人）为您服务；您可以随时转人工客服。
system-answer-delayed = 抱歉，这次回复比平时慢一些。您的消息已经收到，我们会回复您的。

## Buttons (at most 20 characters)

button-track_order = 我的订单到哪了？
button-cancel_order = 取消订单
button-cancel_late_order = 取消并退款
button-human_agent = 转人工客服
button-package_safety = 包裹安全吗？
button-delivery_time = 多久能到？
button-help = 你能做什么？
button-yes = 是
button-no = 否
button-wait = 我再等等
button-received = 已收到
button-not_received = 没有收到
button-return_item = 是的，我要退货
button-other_order = 其他订单

## The order card

card-title = 订单 { $number }
card-parcel = { $parcels ->
    [1] 包裹
   *[other] 包裹 { $index }/{ $parcels }
}
card-state-payment_pending = 待付款
card-state-processing = 备货中
card-state-processing_late = 发货延迟
card-state-partly_shipped = 部分已发货
card-state-shipped = 已发货
card-state-cancelled = 已取消
card-state-refunded = 已退款
card-state-marketplace = { $marketplace } 平台订单
card-state-label_created = 待揽收
card-state-in_transit = 运输中
card-state-stalled = 核查中
card-state-customs = 清关中
card-state-out_for_delivery = 派送中
card-state-pickup_ready = 待自提
card-state-attempt_failed = 派送未成功
card-state-delivered = 已送达
card-state-returning = 退回途中
card-state-returned = 已退回
card-state-exception = 运输异常
card-state-lost = 包裹丢失
card-step-ordered = 已下单
card-step-shipped = 已发货
card-step-in_transit = 运输中
card-step-delivered = 已送达

## What each intent is called in "did you mean" (at most 20 characters)

intent-track_order = 我的订单到哪了？
intent-delivered_not_received = 显示送达但没收到
intent-missing_item = 收到的商品少了
intent-failed_delivery = 派送未成功
intent-customs = 清关和关税
intent-change_address = 修改收货地址
intent-delivery_time = 多久能到？
intent-shipping_options = 配送方式和运费
intent-operating_status = 现在营业吗？
intent-package_safety = 包裹安全吗？
intent-packaging = 商品包装
intent-cancel_order = 取消订单
intent-change_order = 修改订单
intent-request_refund = 申请退款
intent-refund_status = 退款到哪了？
intent-payment_problem = 付款遇到问题
intent-payment_methods = 支付方式
intent-invoice = 发票
intent-discount = 优惠和折扣码
intent-return_item = 退货
intent-exchange_item = 换货
intent-wrong_item = 收到的商品不对
intent-damaged_item = 商品破损
intent-product_availability = 有货吗？
intent-product_info = 商品咨询
intent-product_care = 使用和保养
intent-account = 我的账户
intent-data_privacy = 我的个人信息
intent-contact_info = 联系方式
intent-human_agent = 转人工客服
intent-complaint = 投诉
intent-give_feedback = 写评价
intent-newsletter = 邮件订阅
intent-marketplace_order = 亚马逊、eBay 等订单
intent-bot_challenge = 你是机器人吗？
intent-help = 你能做什么？
