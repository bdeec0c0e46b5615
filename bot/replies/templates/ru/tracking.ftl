## Where is my order

utter_track_payment_pending = Заказ №{ $number } пока не оплачен. Оплатить его можно в личном кабинете до { DATE($pay_by) }: { $account_url }
utter_track_processing = Заказ №{ $number } готовится к отправке. Мы отправим его не позднее { DATE($ship_by) }, ожидаемая доставка: { DATE($expected_first) } — { DATE($expected_last) }. Трек-номер пришлём сразу после отправки.
utter_track_processing_late = Просим прощения: заказ №{ $number } уже должен был уехать к вам, но пока не отправлен. Теперь рассчитываем отправить его до { DATE($ship_by) }. Вы готовы подождать или лучше отменить заказ и вернуть вам всю сумму?
utter_track_processing_late_soon = Просим прощения: заказ №{ $number } уже должен был уехать к вам, но пока не отправлен. Мы этим занимаемся и напишем вам сразу после отправки. Вы готовы подождать или лучше отменить заказ и вернуть вам всю сумму?
utter_track_processing_late_notice =
    Просим прощения: заказ №{ $number } задерживается. { $reason }
    Теперь рассчитываем отправить его до { DATE($ship_by) }. Вы готовы подождать или лучше отменить заказ и вернуть вам всю сумму?
utter_track_partly_shipped = Заказ №{ $number } едет несколькими посылками. Осталось отправить: { $waiting }. Сделаем это не позднее { DATE($ship_by) }.
utter_track_partly_shipped_late = Заказ №{ $number } едет несколькими посылками. Осталось отправить: { $waiting }. Просим прощения за задержку. Напишем вам сразу после отправки.
utter_track_cancelled = Заказ №{ $number } отменён { DATE($cancelled_at) }. Возвращаем { MONEY($amount, $currency) } { payment-target }. Обычно деньги приходят в течение { $bank_first }–{ $bank_last } { $bank_last ->
    [one] рабочего дня
   *[other] рабочих дней
}, то есть к { DATE($arrives_by) }.
utter_track_cancelled_unpaid = Заказ №{ $number } отменён { DATE($cancelled_at) }. Деньги за него не списывались.
utter_track_refunded = Деньги за заказ №{ $number } возвращены { DATE($refunded_at) }: { MONEY($amount, $currency) } { payment-target }. Обычно они приходят в течение { $bank_first }–{ $bank_last } { $bank_last ->
    [one] рабочего дня
   *[other] рабочих дней
}, то есть к { DATE($arrives_by) }.
utter_track_cancelled_elsewhere = Заказ { $number } отменён. Сведений об оплате этого заказа у меня здесь нет, но сотрудник может их уточнить.
utter_track_refunded_elsewhere = Деньги за заказ { $number } возвращены. Сведений об оплате этого заказа у меня здесь нет, но сотрудник может их уточнить.
utter_track_marketplace = Заказ №{ $number } оформлен на { $marketplace }: эта площадка доставляет его и отвечает за него. Статус и поддержку вы найдёте в разделе заказов на { $marketplace }.

# Stands in front of a parcel's text when an order has several.
parcel-intro = { $parcels ->
    [1] { "" }
   *[other] Посылка { $index } из { $parcels } ({ $items }).{ " " }
}
# How the tracking number is named, if there is one.
parcel-tracking = { $tracking_number ->
    [none] { "" }
   *[other] { " " }Трек-номер { $tracking_number } ({ $carrier }): { $tracking_url }
}

utter_parcel_label_created = { parcel-intro }Всё упаковано, скоро передадим посылку в службу доставки { $carrier }. Первая отметка в отслеживании должна появиться до { DATE($first_scan_by) }.{ parcel-tracking }
utter_parcel_in_transit =
    { parcel-intro }Посылка в пути, её везёт служба доставки { $carrier }. Последняя отметка ({ DATETIME($event_at) }): «{ $event }».
    Ожидаемая доставка: { DATE($expected_first) } — { DATE($expected_last) }.{ parcel-tracking }
utter_parcel_in_transit_late =
    { parcel-intro }Посылка в пути, её везёт служба доставки { $carrier }. Последняя отметка ({ DATETIME($event_at) }): «{ $event }».
    Посылка должна была прийти до { DATE($expected_last) }. Просим прощения за задержку.{ parcel-tracking }
utter_parcel_stalled =
    { parcel-intro }Просим прощения: о посылке слишком давно нет новостей. Последняя отметка ({ DATETIME($event_at) }): «{ $event }».
    Мы начали розыск и до { DATE($answer_by) } сообщим вам, что удалось узнать.{ parcel-tracking }
utter_parcel_customs = { parcel-intro }Посылка на таможне, поступила туда { DATETIME($event_at) }. Обычно оформление занимает { $customs_first }–{ $customs_last } { $customs_last ->
    [one] день
    [few] дня
   *[other] дней
}. Если понадобится пошлина или документ, с вами свяжется таможня или служба доставки { $carrier }.{ parcel-tracking }
utter_parcel_out_for_delivery = { parcel-intro }Хорошая новость: посылку привезут вам сегодня. Служба доставки: { $carrier }.{ parcel-tracking }
utter_parcel_pickup_ready = { parcel-intro }Посылка ждёт вас до { DATE($pickup_until) }. Где забрать: { $pickup_point }.{ parcel-tracking }
utter_parcel_pickup_ready_open = { parcel-intro }Посылка уже ждёт вас. Где забрать: { $pickup_point }.{ parcel-tracking }
utter_parcel_attempt_failed = { parcel-intro }Служба доставки { $carrier } привозила посылку ({ DATETIME($event_at) }), но принять её было некому.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }Просим прощения: посылка едет обратно к нам.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Посылка вернулась к нам.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Посылка доставлена { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Она у вас?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }Просим прощения: с посылкой в пути что-то пошло не так («{ $event }», { DATETIME($event_at) }).{ parcel-tracking }
utter_parcel_lost = { parcel-intro }Нам очень жаль: посылка потерялась.{ parcel-tracking }
utter_tracking_unreachable = Сервис отслеживания сейчас не отвечает. Вот что нам было известно на { DATETIME($checked_at) }.
utter_delivered_thanks = Замечательно! Пусть покупка радует. Если что-то окажется не так, напишите нам.
utter_late_wait = Спасибо за терпение! Напишем вам, как только заказ будет отправлен.
