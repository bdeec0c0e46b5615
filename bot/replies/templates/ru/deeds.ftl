## What a person here has done, told in the conversation

deed-refund = Хорошая новость: за заказ №{ $number } вам вернётся { MONEY($amount, $currency) }. Деньги отправим { payment-target }; обычно они приходят в течение { $bank_first }–{ $bank_last } { $bank_last ->
    [one] рабочего дня
   *[other] рабочих дней
}.
deed-replacement = По заказу №{ $number } мы бесплатно отправим вам ещё раз: { $items }. Посылка уйдёт не позднее { DATE($day) }.
deed-approved = { $claim }: одобрено ({ $items }). { $address ->
    [none] Адрес для отправки вам здесь напишет наш сотрудник
   *[other] Отправьте, пожалуйста, посылку по адресу: { $address }
}{ $send_by ->
    [none] { "" }
   *[other] ; сделать это нужно до { DATE($send_by) }
}. { $payer ->
    [store] Пересылку оплачиваем мы.
   *[other] Пересылка за ваш счёт.
}
deed-declined = Мы внимательно рассмотрели обращение { $claim } ({ $items }) и, к сожалению, не можем его одобрить. { $reason }
deed-address = Заказ №{ $number } отправим по этому адресу: { $address }. Если в нём что-то неверно, сразу напишите нам, пожалуйста, прямо здесь.
deed-trace = Мы начали розыск посылки с заказом №{ $number } и напишем вам здесь, как только что-то станет известно.
deed-released = Спасибо! Заказ №{ $number } мы больше не придерживаем: он уйдёт так, как мы с вами договорились.
deed-voucher = Небольшая благодарность от нас: скидка { $percent ->
    [0] { MONEY($amount, $currency) }
   *[other] { $percent } %
} на следующий заказ, действует до { DATE($valid_until) }. Промокод: { $code }
