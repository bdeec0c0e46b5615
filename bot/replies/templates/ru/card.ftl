## The order card

card-title = Заказ №{ $number }
card-parcel = { $parcels ->
    [1] Посылка
   *[other] Посылка { $index } из { $parcels }
}
card-state-payment_pending = Ожидает оплаты
card-state-processing = Готовится к отправке
card-state-processing_late = Задерживается
card-state-partly_shipped = Отправлено частично
card-state-shipped = Отправлено
card-state-cancelled = Отменено
card-state-refunded = Деньги возвращены
card-state-marketplace = Куплено на { $marketplace }
card-state-label_created = Скоро отправится
card-state-in_transit = В пути
card-state-stalled = Идёт розыск
card-state-customs = На таможне
card-state-out_for_delivery = Доставка сегодня
card-state-pickup_ready = Можно забирать
card-state-attempt_failed = Не удалось вручить
card-state-delivered = Доставлено
card-state-returning = Едет обратно к нам
card-state-returned = Снова у нас
card-state-exception = Сложности в пути
card-state-lost = Утеряно
card-step-ordered = Оформлено
card-step-shipped = Отправлено
card-step-in_transit = В пути
card-step-delivered = Доставлено
