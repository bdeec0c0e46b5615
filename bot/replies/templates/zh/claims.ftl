## Returns, exchanges, and what is missing, wrong or damaged

utter_return_policy = 商品不合适，可以在签收后 { $days } 天内退回，请保持未使用并保留包装。{ $payer ->
    [store] 退货运费由我们承担。
   *[other] 退货运费由您承担；如果是我们弄错了，运费由我们承担。
}
utter_claim_sorry_missing = 非常抱歉，包裹里少了东西。我们来为您处理。
utter_claim_sorry_wrong = 非常抱歉，给您发错了商品。我们来为您处理。
utter_claim_sorry_damaged = 非常抱歉，您收到的商品不是应有的样子。我们来为您处理。
utter_claim_lines =
    请问是哪一件商品？可以点选，也可以写编号或名称。
    { $list }
utter_claim_quantity = “{ $item }”有几件需要处理？订单里共 { $count } 件。
utter_claim_reason_return = 请问为什么想退货？可以点选原因，也可以用自己的话告诉我。
utter_claim_reason_exchange = 请问为什么想换货？可以点选原因，也可以用自己的话告诉我。
utter_claim_photo = 方便在这里发一张照片吗？这样我们能更快处理；没有的话，跳过就好。
utter_claim_photo_taken = 谢谢，照片收到了。
utter_claim_wish = 您希望怎么处理：换一件新的、退款，还是留下商品并退回 { $percent }% 的货款？
utter_claim_wish_no_discount = 您希望怎么处理：换一件新的，还是退款？
utter_claim_wish_exchange = 您想换成什么尺码、颜色或商品？
utter_claim_opened_missing = 谢谢。您的申请 { $claim } 已登记：{ $items }。人工客服会核实，并在这里告诉您接下来怎么办。
utter_claim_opened_return = 谢谢。您的退货申请 { $claim } 已登记：{ $items }。{ $address ->
    [none] 人工客服审核后会把地址发给您
   *[other] 人工客服会审核，退货地址是{ $address }
}，请先等待回复{ $send_by ->
    [none] { "" }
   *[other] ，并在{ DATE($send_by) }前寄出
}。{ $payer ->
    [store] 运费由我们承担。
   *[other] 运费由您承担。
}
utter_claim_opened_exchange = 谢谢。您的换货申请 { $claim } 已登记：{ $items }。{ $address ->
    [none] 人工客服确认库存后会把地址发给您
   *[other] 人工客服会确认库存，退货地址是{ $address }
}，请先等待回复{ $send_by ->
    [none] { "" }
   *[other] ，并在{ DATE($send_by) }前寄出
}。{ $payer ->
    [store] 运费由我们承担。
   *[other] 运费由您承担。
}
utter_claim_opened_wrong = 谢谢。您的申请 { $claim } 已登记：{ $items }。您希望{ $wish ->
    [replacement] 收到正确的商品
    [refund] 退款
   *[other] 留下商品并退回 { $percent }% 的货款
}，人工客服会在这里与您确认。请先保留收到的商品和包装；如需寄回，运费由我们承担。
utter_claim_opened_damaged = 谢谢。您的申请 { $claim } 已登记：{ $items }。您希望{ $wish ->
    [replacement] 换一件新的
    [refund] 退款
   *[other] 留下商品并退回 { $percent }% 的货款
}，人工客服会在这里与您确认。在此之前请保留商品和包装；如需寄回，运费由我们承担。
utter_claim_already = 您的申请 { $claim }（{ $items }）已于{ DATE($opened_at) }登记。{ $state ->
    [requested] 人工客服正在处理，会给您回复。
    [approved] 申请已通过，请按我们发给您的步骤操作。
   *[other] 商品已寄回，我们正在办理。
}
utter_claim_late = 很抱歉，{ $items } 的 { $days } 天退货期已于{ DATE($ended) }结束。如果您愿意，人工客服仍会帮您看看。
utter_claim_excluded = 很抱歉，{ $items } 不能仅因不合适而退回。如果商品有问题，请告诉我，或联系人工客服。
utter_claim_not_shipped = 收到货后就可以退货。发货之前，您也可以取消订单。
utter_claim_not_delivered = 我们的物流信息还没有显示签收，收到货后才能申请退换或售后。请问您已经收到了吗？
utter_missing_under_way = 订单 { $number } 还有一部分会单独寄到：{ $items }。还少了别的东西吗？
utter_photo_thanks = 谢谢您的照片。请问是关于什么问题？
utter_photo_added = 谢谢，照片已添加到 { $claim }。

# The message that a photo is, where no picture can be shown.
system-photo = 照片

button-other_missing = 是的，还少别的
button-another_item = 另一件商品
button-claim_all = 全部商品
button-claim_all_pieces = 每一件
button-claim_size = 尺码不合适
button-claim_changed_mind = 不想要了
button-claim_not_as_described = 与描述不符
button-claim_other = 其他原因
button-claim_no_photo = 跳过照片
button-claim_replacement = 换一件新的
button-claim_refund = 我要退款
button-claim_discount = 留下，退部分款

# What shoppers type instead of pressing: words or beginnings of words.
words-no = 没有 | 没 | 不 | 不用 | 不用了 | 无
words-claim_all = 全部 | 所有 | 都 | 整单
words-claim_size = 尺码 | 尺寸 | 大小 | 太小 | 太大 | 太紧 | 不合身 | 小了 | 大了
words-claim_changed_mind = 不想要 | 不喜欢 | 不需要 | 改变主意 | 改主意 | 后悔 | 拍错 | 买错
words-claim_not_as_described = 描述不符 | 图片不符 | 图片不一样 | 照片不一样 | 色差 | 质量 | 颜色不对
words-claim_no_photo = 跳过 | 没有照片 | 没有图片 | 没照片 | 没拍 | 发不了
words-claim_replacement = 换货 | 换一 | 补发 | 重发 | 重新发 | 换新 | 更换
words-claim_refund = 退款 | 退钱 | 退货
words-claim_discount = 折扣 | 优惠 | 留下 | 保留 | 打折
