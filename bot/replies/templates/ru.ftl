# What Waybill says, in Russian. One key, one situation; the same keys and variables stand in every language.
# In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
# DATE, DATETIME and MONEY format for the language. Lines break where they break here.

## Talking

utter_greet = Здравствуйте! Я помощник магазина { $store }, бот. Могу найти ваш заказ, отменить то, что ещё не отправлено, и позвать сотрудника. Чем вам помочь?
utter_goodbye = До свидания! Спасибо, что заглянули в { $store }.
utter_thank = Пожалуйста! Могу помочь чем-нибудь ещё?
utter_bot_challenge = Я бот, помощник магазина { $store }. Отвечаю сразу, по данным вашего заказа и его доставки, а если захотите, в любой момент подключится живой сотрудник.
utter_help =
    Я помощник магазина, бот. Могу подсказать, где ваш заказ, отменить его до отправки, ответить на вопросы о доставке и возврате денег или позвать сотрудника.
    Что вас интересует?
utter_what_else = Хорошо. Чем ещё помочь?
utter_stopped = Хорошо, на этом остановимся. Чем ещё помочь?
utter_not_understood = Не уверен, что понял вас правильно. Вы имели в виду что-то из этого?
utter_offer_person = Извините, я снова не понял. Позвать сотрудника, чтобы он посмотрел ваш вопрос?
utter_out_of_scope = К сожалению, с этим помочь не смогу. Я отвечаю на вопросы о нашем магазине: о заказах, доставке, возврате денег и товаров и о самих товарах.

## Finding the order

utter_ask_order_details = С радостью посмотрю. Напишите, пожалуйста, номер заказа и e-mail, на который он оформлен.
utter_ask_order_number = О каком заказе речь? Напишите, пожалуйста, его номер: он указан в письме с подтверждением.
utter_ask_proof = Спасибо! Чтобы защитить ваши данные, уточню: на какой e-mail оформлен заказ №{ $number }?
utter_order_not_found = Не нахожу заказа с такими данными. Проверьте, пожалуйста, номер заказа и e-mail и пришлите их ещё раз вместе.
utter_order_locked = Несколько попыток подряд не удались, поэтому поиск заказов здесь приостановлен до { DATETIME($until) }. А пока вам может помочь наш сотрудник.
utter_which_order = О каком заказе речь?

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
utter_track_cancelled = Заказ №{ $number } отменён { DATE($cancelled_at) }. Мы вернули { MONEY($amount, $currency) } { payment-target }. Обычно деньги приходят в течение { $bank_first }–{ $bank_last } { $bank_last ->
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
utter_parcel_attempt_failed = { parcel-intro }Служба доставки { $carrier } привозила посылку ({ DATETIME($event_at) }), но принять её было некому. Новый день или пункт выдачи можно выбрать на странице отслеживания, или это может устроить наш сотрудник.{ parcel-tracking }
utter_parcel_returning = { parcel-intro }Просим прощения: посылка едет обратно к нам. Наш сотрудник уточнит у вас адрес и отправит её снова или вернёт вам деньги.{ parcel-tracking }
utter_parcel_returned = { parcel-intro }Посылка вернулась к нам. Наш сотрудник уточнит у вас адрес и отправит её снова или вернёт вам деньги.{ parcel-tracking }
utter_parcel_delivered = { parcel-intro }Посылка доставлена { DATETIME($delivered_at) }{ $delivered_to ->
    [none] { "" }
   *[other] {" "}({ $delivered_to })
}. Она у вас?{ parcel-tracking }
utter_parcel_exception = { parcel-intro }Просим прощения: с посылкой в пути что-то пошло не так («{ $event }», { DATETIME($event_at) }). Мы отправим замену или вернём деньги, как вам удобнее; наш сотрудник подтвердит это вместе с вами.{ parcel-tracking }
utter_parcel_lost = { parcel-intro }Нам очень жаль: посылка потерялась. Мы отправим замену или вернём деньги, как вам удобнее; наш сотрудник подтвердит это вместе с вами.{ parcel-tracking }
utter_tracking_unreachable = Сервис отслеживания сейчас не отвечает. Вот что нам было известно на { DATETIME($checked_at) }.
utter_delivered_thanks = Замечательно! Пусть покупка радует. Если что-то окажется не так, напишите нам.
utter_late_wait = Спасибо за терпение! Напишем вам, как только заказ будет отправлен.

## Cancelling and refunds

# Where money goes back to, with its preposition: stands after the amount, without a word in between.
payment-target = { $method ->
    [original] тем же способом, которым вы платили
   *[other] на { $method }
}

utter_ask_cancel_confirmed = Отменить заказ №{ $number } ({ $items })? Мы вернём вам всю сумму: { MONEY($amount, $currency) } { payment-target }.
utter_ask_cancel_confirmed_unpaid = Отменить заказ №{ $number } ({ $items })? Деньги за него не списывались.
utter_cancelled = Заказ №{ $number } отменён. Мы вернём вам { MONEY($amount, $currency) } { payment-target }. Обычно деньги приходят в течение { $bank_first }–{ $bank_last } { $bank_last ->
    [one] рабочего дня
   *[other] рабочих дней
}.
utter_cancelled_unpaid = Заказ №{ $number } отменён. Деньги за него не списывались.
utter_cancel_already = Заказ №{ $number } уже был отменён { DATE($cancelled_at) }, и мы вернули { MONEY($amount, $currency) } { payment-target }. Больше от вас ничего не требуется.
utter_cancel_already_unpaid = Заказ №{ $number } уже был отменён { DATE($cancelled_at) }. Деньги за него не списывались.
utter_cancel_kept = Хорошо, заказ №{ $number } остаётся без изменений.
utter_cancel_shipped =
    Заказ №{ $number } уже отправлен, поэтому отменить его нельзя. Следить за ним можно здесь: { $tracking_url }
    Когда он придёт, возврат можно оформить в личном кабинете: { $account_url }. Передать сотруднику, что вы хотите его вернуть?
utter_cancel_partly_shipped = Часть заказа №{ $number } уже отправлена. Остальное для вас отменит наш сотрудник: { $waiting }.
utter_cancel_already_refunded = Деньги за заказ №{ $number } уже возвращены { DATE($refunded_at) }: { MONEY($amount, $currency) } { payment-target }.
utter_cancel_marketplace = Заказ №{ $number } оформлен на { $marketplace }. Отменить его и вернуть деньги можно только там, в разделе заказов на { $marketplace }.
utter_return_requested = Спасибо! Я передал сотруднику, что вы хотите вернуть заказ №{ $number }. О следующих шагах вам напишут прямо здесь.

## Questions

utter_package_safety =
    Здоровье — ваше и нашей команды — для нас на первом месте. По данным Центров по контролю и профилактике заболеваний США (CDC), коронавирусы плохо сохраняются на поверхностях, и риск от товаров, которые едут дни или недели, очень низкий. Ничто не указывает на то, что ввозимые товары переносят вирус.
    Подробнее на сайте CDC: { $cdc_url }

## A person

utter_hand_over = Зову сотрудника. Он увидит нашу переписку, так что повторять ничего не придётся.
utter_hand_over_topic = С этим вам поможет наш сотрудник. Я передам ему всё, что вы написали, так что повторять ничего не придётся.
utter_hand_over_sorry = Простите, что подвели вас. Наш сотрудник займётся этим в первую очередь и увидит всё, что вы здесь написали.

## Not said by the bot itself

system-queued = { $place ->
    [1] Вы следующие в очереди. Сотрудник ответит вам здесь.
   *[other] Ваш номер в очереди: { $place }. Сотрудник ответит вам здесь.
}
system-agent-joined = Теперь с вами на связи { $agent }.
system-bot-again = Ваше обращение закрыто. С вами снова помощник магазина, бот; позвать сотрудника можно в любой момент.
system-answer-delayed = Извините, ответ занимает больше времени, чем обычно. Ваше сообщение получено, и мы обязательно на него ответим.

## Buttons (at most 20 characters)

button-track_order = Где мой заказ?
button-cancel_order = Отменить заказ
button-cancel_late_order = Отмена и возврат
button-human_agent = Позвать сотрудника
button-package_safety = Посылка безопасна?
button-delivery_time = Сроки доставки
button-help = Что вы умеете?
button-yes = Да
button-no = Нет
button-wait = Подожду
button-received = Да, посылка у меня
button-not_received = Нет, не приходила
button-return_item = Да, хочу вернуть
button-other_order = Другой заказ

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

## What each intent is called in "did you mean" (at most 20 characters)

intent-track_order = Где мой заказ?
intent-delivered_not_received = Доставлен, а его нет
intent-missing_item = Не хватает товара
intent-failed_delivery = Доставка не удалась
intent-customs = Таможня и пошлины
intent-change_address = Изменить адрес
intent-delivery_time = Сроки доставки
intent-shipping_options = Доставка и цены
intent-operating_status = Вы работаете?
intent-package_safety = Посылка безопасна?
intent-packaging = Упаковка
intent-cancel_order = Отменить заказ
intent-change_order = Изменить заказ
intent-request_refund = Вернуть деньги
intent-refund_status = Где мой возврат?
intent-payment_problem = Проблема с оплатой
intent-payment_methods = Способы оплаты
intent-invoice = Счёт или чек
intent-discount = Скидки и промокоды
intent-return_item = Вернуть товар
intent-exchange_item = Обменять товар
intent-wrong_item = Пришёл не тот товар
intent-damaged_item = Товар повреждён
intent-product_availability = Есть в наличии?
intent-product_info = Вопрос о товаре
intent-product_care = Использование и уход
intent-account = Личный кабинет
intent-data_privacy = Мои личные данные
intent-contact_info = Контакты
intent-human_agent = Позвать сотрудника
intent-complaint = Пожаловаться
intent-give_feedback = Оставить отзыв
intent-newsletter = Рассылка
intent-marketplace_order = Amazon, eBay и др.
intent-bot_challenge = Вы бот?
intent-help = Что вы умеете?
