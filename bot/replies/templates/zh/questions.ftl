## Questions

utter_package_safety =
    您和我们员工的健康始终是第一位的。根据美国疾病控制与预防中心（CDC）的说明，冠状病毒在物体表面不易存活，商品经过几天甚至几周的运输，带来的风险非常低。没有任何证据表明进口商品会携带这种病毒。
    CDC 的更多说明：{ $cdc_url }

# One line for each shipping method: the shop's own days, or what the newest deliveries took.
delivery-days = { $name }：{ $days_first }–{ $days_last } 天
delivery-days-lately = { $name }：近期大约 { $days_first } 天，十个包裹中有九个在 { $days_last } 天内送达
utter_delivery_time =
    从发货当天算起，配送时间为：
    { $methods }
utter_delivery_time_to =
    寄往{ COUNTRIES($countries) }，从发货当天算起：
    { $methods }
utter_delivery_notice = 请注意：{ $reason }预计{ DATE($ships_again) }起恢复发货。

shipping-price = { $name }：{ MONEY($price, $currency) }
shipping-price-free-from = { $name }：{ MONEY($price, $currency) }，订单满 { MONEY($free_from, $currency) } 免运费
shipping-free = { $name }：免运费
shipping-unpriced = { $name }：运费在结算时显示
utter_shipping_options =
    您可以选择：
    { $methods }
    可送达的国家和地区：{ COUNTRIES($countries) }。
utter_shipping_everywhere =
    我们寄往所有国家和地区。您可以选择：
    { $methods }
utter_shipping_to =
    可以寄到{ COUNTRIES($countries) }：
    { $methods }
utter_shipping_not_to = 抱歉，我们暂时不寄往{ COUNTRIES($countries) }。

utter_operating_notice = { $reason }预计{ DATE($ships_again) }起恢复发货。您可以照常下单，订单一发出我们就会通知您。
utter_operating_holiday = { $holiday ->
    [none] 今天我们休息。
   *[other] 今天我们休息（{ $holiday }）。
}您可以照常下单，我们{ DATETIME($opens_at) }回来。
utter_operating_open = 我们正常营业，订单照常发货。人工客服时间：{ HOURS($hours) }。
utter_operating_soon = { DATE($day) }{ $holiday ->
    [none] { "" }
   *[other] （{ $holiday }）
}我们休息，当天不发货，之后恢复正常。

utter_packaging = { $plain ->
    [yes] 我们的包裹外观朴素，从外面看不出里面是什么。
   *[no] 包裹外面印有本店名称。
}{ $recycled ->
    [yes] 纸箱和填充物采用再生材料，或可以回收。
   *[no] 纸箱可以作为废纸回收。
}{ $gift_price ->
    [none] 我们暂不提供礼品包装。
   *[other] 礼品包装 { MONEY($gift_price, $currency) }，结算时可以添加。
}
utter_payment_methods = 可用的付款方式：{ $methods }。{ $instalments ->
    [none] 暂不支持分期付款。
   *[other] 分期付款可用：{ $instalments }。
}价格币种：{ $currencies }。

contact-ways = 邮箱：{ $email }{ $phone ->
    [none] { "" }
   *[other] ，电话：{ $phone }
}{ $address ->
    [none] { "" }
   *[other] ，地址：{ $address }
}
utter_contact_open =
    您可以直接在这里留言，也可以用您方便的方式联系我们。{ contact-ways }
    客服现在在线（服务时间：{ HOURS($hours) }）。
utter_contact_closed =
    您可以直接在这里留言，也可以用您方便的方式联系我们。{ contact-ways }
    客服现在不在线（服务时间：{ HOURS($hours) }）。{ $opens_at ->
    [none] { "" }
   *[other] 我们{ DATETIME($opens_at) }回来。
}

marketplace-line = { $name } 订单页面：{ $link }
utter_marketplace =
    请问您是在哪里下的单？这类订单由平台配送和负责售后，您可以在平台的订单页面联系客服：
    { $marketplaces }
utter_marketplace_named = 在 { $marketplace } 下的订单由 { $marketplace } 配送和负责售后。订单状态、退货和客服都在那里的订单页面：{ $link }
utter_marketplace_other = 在其他平台下的订单由该平台配送和负责售后。订单状态、退货和客服都在平台的订单页面。

promotion-line = { $code }：{ $gives }{ $minimum ->
    [none] { "" }
   *[other] ，订单满 { MONEY($minimum, $currency) } 可用
}{ $ends_on ->
    [none] { "" }
   *[other] ，{ DATE($ends_on) }截止
}
utter_discount =
    目前可用的优惠码，结算时输入即可：
    { $promotions }
utter_discount_none = 目前没有优惠活动。新的活动会在邮件订阅和店内公布。
utter_discount_paused = 配送受影响期间，优惠活动暂停。之后会恢复，感谢您的理解。
utter_voucher = 您有一张专属优惠券，可优惠 { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent }%
}：{ $code }。有效期至{ DATE($ends_on) }，结算时输入即可。
utter_code_valid =
    优惠码 { $code } 目前有效：
    { $promotions }
    如果还是用不了，请核对使用条件，或者在这里咨询人工客服。
utter_code_not_yet = 优惠码 { $code } 还没到使用时间，{ DATE($starts_on) }起可用。
utter_code_expired = 优惠码 { $code } 的有效期到{ DATE($ends_on) }为止，现在已经过期。
utter_code_paused = 配送受影响期间，优惠码 { $code } 暂停使用。
utter_code_unknown = 没有查到优惠码 { $code }。请核对拼写，输入时不要带空格。

utter_invoice = 订单 { $number } 的发票会发送到下单邮箱 { $email }，由人工客服为您办理。
utter_invoice_again = 订单 { $number } 的发票您已在{ DATE($asked_at) }申请过，会发送到 { $email }。如果还没收到，人工客服可以帮您查。
utter_invoice_unpaid = 订单 { $number } 还没有付款。付款后就可以开发票，会发送到 { $email }。
utter_invoice_elsewhere = 订单 { $number } 是在 { $marketplace } 下的，发票由 { $marketplace } 开具，您可以在那里的订单页面找到。

utter_account =
    请打开“我的账户”，选择“忘记密码”：{ $account_url } 您会收到一封带链接的邮件，也请看一下垃圾邮件。姓名、地址和邮箱也可以在那里修改。
    如果还是不行，人工客服可以帮您。

utter_ask_payment_order = 很抱歉给您带来不便。如果已有订单，请把订单号和下单邮箱发给我，我来看看付款记录。
utter_payment_pending = 订单 { $number } 目前还没有收到付款，可在{ DATE($pay_by) }前付款。人工客服会核对您的扣款情况。
utter_payment_paid = 订单 { $number } 有一笔付款记录：{ MONEY($amount, $currency) }。如果您看到两笔扣款，人工客服会和您一起核对。
utter_payment_refunded = 订单 { $number } 已在{ DATE($refunded_at) }退回 { MONEY($amount, $currency) }，通常 { $bank_first }–{ $bank_last } 个工作日到账。人工客服会和您一起核对扣款。
utter_payment_closed = 订单 { $number } 已关闭，这里没有付款记录。人工客服会和您一起核对扣款。
utter_payment_elsewhere = 订单 { $number } 是在 { $marketplace } 下单并付款的。请在那里的订单页面咨询，付款只有 { $marketplace } 能查到。
utter_payment_no_order = 银行卡被拒时不会扣款，冻结的金额会由银行自动解冻。您也可以用这些方式付款：{ $methods }。人工客服现在就帮您查这笔付款。
