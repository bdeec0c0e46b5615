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
