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
utter_track_cancelled = 订单 { $number } 已于{ DATE($cancelled_at) }取消。{ MONEY($amount, $currency) } 将退回至{ payment-target }，预计最晚{ DATE($arrives_by) }到账（通常需要 { $bank_first }–{ $bank_last } 个工作日）。
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
utter_parcel_attempt_failed = { parcel-intro }{ $carrier } 曾于{ DATETIME($event_at) } 派送您的包裹，当时无人签收。{ parcel-tracking }
utter_parcel_returning = { parcel-intro }非常抱歉，您的包裹正在退回我们这里。{ parcel-tracking }
utter_parcel_returned = { parcel-intro }您的包裹已经退回我们这里。{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }您的包裹已于{ DATETIME($delivered_at) } 送达{ $delivered_to ->
    [none] { "" }
   *[other] （{ $delivered_to }）
}。请问您收到了吗？{ parcel-tracking }
utter_parcel_exception = { parcel-intro }非常抱歉，您的包裹在途中出了问题（“{ $event }”，{ DATETIME($event_at) }）。{ parcel-tracking }
utter_parcel_lost = { parcel-intro }实在对不起，您的包裹丢失了。{ parcel-tracking }
utter_tracking_unreachable = 物流查询服务暂时没有响应。以下是截至{ DATETIME($checked_at) } 的信息。
utter_delivered_thanks = 太好了！祝您用得开心，如果有任何不满意的地方，请随时告诉我们。
utter_late_wait = 感谢您的耐心等待。订单一发货，我们就会通知您。
