## Delivered, but not here

# The carrier's telephone number, if the shop has written it down.
problem-phone = { $phone ->
    [none] { "" }
   *[other] { " " }或拨打 { $phone }
}

utter_ask_address_right = 很抱歉。物流显示包裹已于{ DATETIME($delivered_at) } 送达{ $delivered_to ->
    [none] { "" }
   *[other] （{ $delivered_to }）
}，收货地址是：{ $address }。请问这个地址对吗？
utter_address_wrong = 谢谢您告诉我。我们的人工客服会和您一起查清订单 { $number } 送到了哪里，并为您处理好。
utter_ask_other_parcel = 订单 { $number } 的这一部分还没有送到。您等的是它吗？
utter_still_coming = 那它还在路上。如果没有按时送到，请在这里告诉我，我来帮您查。
utter_look_again = 订单 { $number } 于{ DATETIME($delivered_at) } 显示送达，不过有时会提前登记签收。请您再看看门口，问问邻居、家人和前台，也看看快递柜。我会在{ DATETIME($until) } 再来问您；如果到时还没找到，我们就开始核查。
utter_ask_turned_up = 我按约定再来问一下：订单 { $number } 的包裹找到了吗？
utter_trace_opened = 实在对不起。订单 { $number } 的包裹从{ DATE($traced_at) }起已在核查中。接下来由我们的人工客服负责，并与您商定补发或退款。

## Failed deliveries

utter_carrier_contact = 您可以在 { $carrier } 的页面另选派送日期或自提点：{ $carrier_url }{ problem-phone }。也可以请我们的人工客服为您安排。
utter_ask_resend = { $address ->
    [none] 您希望我们重新寄出，还是退款？
   *[other] 我们这里的地址是：{ $address }。您希望重新寄到这个地址、寄到其他地址，还是退款？
}
utter_ask_replacement = 订单 { $number } 您希望补发还是退款？
utter_remedy_noted = { $remedy ->
    [resend] 谢谢。已记下：订单 { $number } 重新寄到原地址，我们的人工客服会与您确认。
    [new_address] 谢谢。已记下：订单 { $number } 寄到其他地址，我们的人工客服会向您询问新地址。
    [replacement] 谢谢。已记下：订单 { $number } 需要补发，我们的人工客服会与您确认。
   *[refund] 谢谢。已记下：订单 { $number } 需要退款，我们的人工客服会与您确认。
}

## Customs

utter_customs_by_country = 寄往以下国家的关税和进口税由我们支付：{ COUNTRIES($countries) }。寄往其他地方时，海关可能会在派送前向收件人收取。把订单号发给我，我可以说得更具体。
utter_customs_shop = 关税和进口税由我们支付，收货时您不需要付任何费用。如果海关要求您付款，请先联系我们。
utter_customs_customer = 从境外寄来的包裹，海关可能会收取关税和进口税。届时会告知您金额和付款方式，付款后即可派送。
utter_customs_country_shop = { $country }：关税和进口税由我们支付，收货时您不需要付任何费用。如果海关要求您付款，请先联系我们。
utter_customs_country_shop_up_to = { $country }：订单金额不超过 { MONEY($amount, $currency) } 时，关税和进口税由我们支付。超过的话，海关可能会向您收取，付款后即可派送。
utter_customs_country_customer = { $country }：海关可能会收取关税和进口税。届时会告知您金额和付款方式，付款后即可派送。
utter_customs_country_customer_up_to = { $country }：商品价值不超过 { MONEY($amount, $currency) } 时无需缴税。超过的话，海关可能会收取关税和进口税，并告知您金额和付款方式。
utter_customs_too_long = 非常抱歉，订单 { $number } 清关的时间已经超出正常范围。我们的人工客服会查明海关需要什么，并与您联系。

## Changing an order

utter_ask_new_address = 订单 { $number } 还没有发货。请用一条消息写出完整的新地址：国家、城市、街道门牌号和邮编。
utter_address_unclear = 您的消息里没有找到地址。
utter_ask_address_confirmed = 订单 { $number } 寄到这个地址对吗：{ $address }？
utter_address_changed = 已修改：订单 { $number } 将寄到新地址。
utter_address_requested = 谢谢。我们的人工客服会为订单 { $number } 录入新地址，在此之前暂不发货。
utter_change_address_shipped = 订单 { $number } 已经在运输途中，我们无法再修改地址。{ $carrier } 或许可以改派：{ $carrier_url }{ problem-phone }。需要的话，我们的人工客服可以帮您。
utter_change_address_partly = 订单 { $number } 的一部分已经发货。其余商品暂不发货，我们的人工客服会与您确认新地址。
utter_ask_change_wish = 订单 { $number }（{ $items }）您想改什么？请直接写出来，比如换尺码、颜色或数量。
utter_change_requested = 谢谢。订单 { $number } 已记下：“{ $wish }”。还没发出的商品会先暂缓发货，等我们的人工客服与您确认修改。
utter_change_order_shipped = 订单 { $number } 已经发货，无法再修改了。收到货后，不合适的商品可以换货，在这里告诉我们就行。
utter_change_order_arrived = 订单 { $number } 已经送达，无法再修改，但可以换货。要现在开始换货吗？
utter_change_marketplace = 订单 { $number } 是在 { $marketplace } 上下单的，只能在该平台的订单页面修改。
utter_track_processing_held = 订单 { $number } 因为您要求修改而暂缓发货。我们的人工客服与您确认后，就会马上发出。

## Money back

utter_refund_sent = 订单 { $number } 的 { MONEY($amount, $currency) } 已于{ DATE($refunded_at) }退回至{ payment-target }。通常需要 { $bank_first }–{ $bank_last } 个工作日，预计最晚{ DATE($arrives_by) }到账。
utter_refund_overdue = 订单 { $number } 的 { MONEY($amount, $currency) } 已于{ DATE($refunded_at) }退回至{ payment-target }，最晚{ DATE($arrives_by) }就该到账。让您久等了，非常抱歉。我们的人工客服会查明这笔款项。
utter_refund_due = 订单 { $number } 的 { MONEY($amount, $currency) } 将退回至{ payment-target }。退款已于{ DATE($refunded_at) }登记，由人工客服打款，之后通常 { $bank_first }–{ $bank_last } 个工作日内到账。
utter_refund_unpaid = 订单 { $number } 的 { MONEY($amount, $currency) } 最晚{ DATE($arrives_by) }就该退回。让您久等了，非常抱歉。我们的人工客服现在就来处理。
utter_refund_none = 订单 { $number } 目前没有退款记录。您想申请退款吗？
utter_refund_policy = 还没发货的商品可以取消，全额退款。收到的商品可以在 { $return_days } 天内退货。请把订单号和邮箱发给我，我来为您办理。

## Waiting for a late order

utter_late_wait_percent = 感谢您的耐心等待。订单一发货，我们就会通知您。一点小小的心意：下一单优惠 { $percent }%，有效期至{ DATE($valid_until) }，优惠码 { $code }
utter_late_wait_amount = 感谢您的耐心等待。订单一发货，我们就会通知您。一点小小的心意：下一单立减 { MONEY($amount, $currency) }，有效期至{ DATE($valid_until) }，优惠码 { $code }
