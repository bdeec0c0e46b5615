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
button-shipping_options = 配送方式和运费
button-discount = 优惠码
button-no_order = 没有订单
button-no_email = 不留邮箱
button-other_order = 其他订单
button-resend = 重新寄出
button-new_address = 寄到其他地址
button-replacement = 补发
button-refund = 退款
button-request_refund = 申请退款
button-refund_status = 我的退款到哪了？
button-exchange_item = 我要换货
