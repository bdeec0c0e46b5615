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
