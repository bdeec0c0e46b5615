## What a person here has done, told in the conversation

deed-refund = 好消息：订单 { $number } 将为您退款 { MONEY($amount, $currency) }，退回至{ payment-target }，通常 { $bank_first }–{ $bank_last } 个工作日内到账。
deed-replacement = 我们将为订单 { $number } 免费补发：{ $items }，最晚{ DATE($day) }寄出。
deed-approved = { $claim } 已通过：{ $items }。{ $address ->
    [none] 人工客服会在这里告诉您寄回的地址
   *[other] 请寄到这个地址：{ $address }
}{ $send_by ->
    [none] { "" }
   *[other] ，并在{ DATE($send_by) }前寄出
}。{ $payer ->
    [store] 运费由我们承担。
   *[other] 运费由您承担。
}
deed-declined = 我们仔细看过了 { $claim }（{ $items }），很抱歉这次无法通过。{ $reason }
deed-address = 订单 { $number } 现在将寄到这个地址：{ $address }。如果有任何不对的地方，请马上在这里告诉我们。
deed-trace = 我们已开始查找订单 { $number } 的包裹，一有消息就会在这里告诉您。
deed-released = 谢谢。订单 { $number } 不再暂缓，会按照与您商定的方式发出。
deed-voucher = 一点小小的心意：下一单优惠 { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent }%
}，有效期至{ DATE($valid_until) }，优惠码 { $code }
