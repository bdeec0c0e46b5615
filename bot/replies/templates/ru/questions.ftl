## Questions

utter_package_safety =
    Здоровье — ваше и нашей команды — для нас на первом месте. По данным Центров по контролю и профилактике заболеваний США (CDC), коронавирусы плохо сохраняются на поверхностях, и риск от товаров, которые едут дни или недели, очень низкий. Ничто не указывает на то, что ввозимые товары переносят вирус.
    Подробнее на сайте CDC: { $cdc_url }

# One line for each shipping method: the shop's own days, or what the newest deliveries took.
delivery-days = { $name }: { $days_first }–{ $days_last } { $days_last ->
    [one] день
    [few] дня
   *[other] дней
}
delivery-days-lately = { $name }: в последнее время около { $days_first } { $days_first ->
    [one] дня
   *[other] дней
}, девять посылок из десяти приходят не позже чем через { $days_last }
utter_delivery_time =
    Сроки доставки со дня отправки:
    { $methods }
utter_delivery_time_to =
    { COUNTRIES($countries) }, сроки доставки со дня отправки:
    { $methods }
utter_delivery_notice = Обратите внимание: { $reason } Рассчитываем возобновить отправку { DATE($ships_again) }.

shipping-price = { $name }: { MONEY($price, $currency) }
shipping-price-free-from = { $name }: { MONEY($price, $currency) }, бесплатно при заказе от { MONEY($free_from, $currency) }
shipping-free = { $name }: бесплатно
shipping-unpriced = { $name }: цена указана при оформлении заказа
utter_shipping_options =
    Можно выбрать:
    { $methods }
    Страны доставки: { COUNTRIES($countries) }.
utter_shipping_everywhere =
    Доставляем во все страны. Можно выбрать:
    { $methods }
utter_shipping_to =
    Да, доставляем. { COUNTRIES($countries) }:
    { $methods }
utter_shipping_not_to = К сожалению, сюда мы пока не доставляем: { COUNTRIES($countries) }.

utter_operating_notice = { $reason } Рассчитываем возобновить отправку { DATE($ships_again) }. Оформить заказ можно как обычно, а когда он отправится, мы вам напишем.
utter_operating_holiday = { $holiday ->
    [none] Сегодня у нас выходной.
   *[other] Сегодня у нас выходной: { $holiday }.
} Оформить заказ можно как обычно; мы снова на связи { DATETIME($opens_at) }.
utter_operating_open = Да, мы работаем и отправляем заказы как обычно. Сотрудники отвечают в эти часы: { HOURS($hours) }.
utter_operating_soon = { DATE($day) }{ $holiday ->
    [none] { "" }
   *[other] {" "}({ $holiday })
} у нас выходной: в этот день заказы не отправляем, а потом снова на связи.

utter_packaging = { $plain ->
    [yes] Посылки нейтральные: снаружи не видно, что внутри.
   *[no] Снаружи на посылке указано название магазина.
} { $recycled ->
    [yes] Коробки и наполнитель сделаны из вторсырья или подходят для переработки.
   *[no] Коробки можно сдать в макулатуру.
} { $gift_price ->
    [none] Подарочной упаковки у нас нет.
   *[other] Подарочная упаковка стоит { MONEY($gift_price, $currency) }, её можно добавить при оформлении заказа.
}
utter_payment_methods = Способы оплаты: { $methods }. { $instalments ->
    [none] Оплаты частями нет.
   *[other] Оплата частями: { $instalments }.
} Валюты: { $currencies }.

contact-ways = Почта: { $email }{ $phone ->
    [none] { "" }
   *[other] , телефон: { $phone }
}{ $address ->
    [none] { "" }
   *[other] , адрес: { $address }
}
utter_contact_open =
    Нам можно написать прямо здесь, в чате, или иначе, как вам удобно. { contact-ways }
    Сейчас сотрудники на месте (часы работы: { HOURS($hours) }).
utter_contact_closed =
    Нам можно написать прямо здесь, в чате, или иначе, как вам удобно. { contact-ways }
    Сейчас никого из сотрудников нет (часы работы: { HOURS($hours) }).{ $opens_at ->
    [none] { "" }
   *[other] {" "}Снова будем на связи { DATETIME($opens_at) }.
}

marketplace-line = { $name }, ваши заказы: { $link }
utter_marketplace =
    Где вы оформили заказ? Такие заказы доставляет и сопровождает сама площадка; её поддержка есть в разделе заказов:
    { $marketplaces }
utter_marketplace_named = Заказы, оформленные на { $marketplace }, доставляет и сопровождает эта площадка. Статус, возврат и поддержка есть там в разделе заказов: { $link }
utter_marketplace_other = Заказы с других площадок доставляет и сопровождает сама площадка. Статус, возврат и поддержка есть там в разделе заказов.

promotion-line = { $code }: { $gives }{ $minimum ->
    [none] { "" }
   *[other] , при заказе от { MONEY($minimum, $currency) }
}{ $ends_on ->
    [none] { "" }
   *[other] , до { DATE($ends_on) }
}
utter_discount =
    Сейчас действуют эти промокоды, введите один из них при оформлении заказа:
    { $promotions }
utter_discount_none = Сейчас акций нет. О новых мы сообщаем в рассылке и на сайте.
utter_discount_paused = Пока с доставкой есть перебои, акции приостановлены. Потом они вернутся; спасибо за понимание.
utter_voucher = У вас есть личный промокод на { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent } %
}: { $code }. Он действует до { DATE($ends_on) }; введите его при оформлении заказа.
utter_code_valid =
    Промокод { $code } действует:
    { $promotions }
    Если он всё же не срабатывает, проверьте, выполнены ли условия, или спросите нашего сотрудника.
utter_code_not_yet = Промокод { $code } пока не действует: он начнёт работать { DATE($starts_on) }.
utter_code_expired = Промокод { $code } действовал до { DATE($ends_on) }, его срок истёк.
utter_code_paused = Промокод { $code } приостановлен, пока с доставкой есть перебои.
utter_code_unknown = Промокод { $code } мне не знаком. Проверьте, пожалуйста, написание; код вводится без пробелов.

utter_invoice = Счёт по заказу №{ $number } отправим на почту, указанную в заказе: { $email }. Этим займётся наш сотрудник.
utter_invoice_again = Счёт по заказу №{ $number } уже запрошен { DATE($asked_at) }, он придёт на { $email }. Если его всё ещё нет, сотрудник это проверит.
utter_invoice_unpaid = Заказ №{ $number } пока не оплачен. После оплаты можно будет получить счёт, он придёт на { $email }.
utter_invoice_elsewhere = Заказ №{ $number } оформлен на { $marketplace }. Счёт выдаёт эта площадка, он есть там в разделе заказов.

utter_account =
    Откройте личный кабинет и выберите «Забыли пароль?»: { $account_url } Придёт письмо со ссылкой; загляните, пожалуйста, и в папку «Спам». Там же можно изменить имя, адрес и почту.
    Если не поможет, подключится наш сотрудник.

utter_ask_payment_order = Простите за неудобства. Если заказ есть, пришлите, пожалуйста, его номер и почту, на которую он оформлен, и я посмотрю, что у нас записано.
utter_payment_pending = По заказу №{ $number } оплата пока не поступила, оплатить его можно до { DATE($pay_by) }. Наш сотрудник сейчас сверит это с вашими списаниями.
utter_payment_paid = По заказу №{ $number } записана одна оплата: { MONEY($amount, $currency) }. Если вы видите её дважды, наш сотрудник проверит оба списания вместе с вами.
utter_payment_refunded = По заказу №{ $number } мы вернули { MONEY($amount, $currency) } ({ DATE($refunded_at) }). Обычно деньги приходят в течение { $bank_first }–{ $bank_last } { $bank_last ->
    [one] рабочего дня
   *[other] рабочих дней
}. Наш сотрудник проверит списания вместе с вами.
utter_payment_closed = Заказ №{ $number } закрыт, оплата по нему здесь не записана. Наш сотрудник проверит списания вместе с вами.
utter_payment_elsewhere = Заказ №{ $number } оформлен и оплачен на { $marketplace }. Спросите, пожалуйста, там, в разделе заказов: платёж виден только площадке { $marketplace }.
utter_payment_no_order = Если карта отклонена, деньги не списываются, а отложенную сумму банк освобождает сам. Оплатить можно и так: { $methods }. Наш сотрудник сейчас поищет ваш платёж.
