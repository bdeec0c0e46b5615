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
