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
button-shipping_options = Доставка и цены
button-discount = Промокоды
button-no_order = Заказа нет
button-no_email = Без почты
button-other_order = Другой заказ
button-resend = Отправить ещё раз
button-new_address = На другой адрес
button-replacement = Хочу замену
button-refund = Хочу деньги назад
button-request_refund = Запросить возврат
button-refund_status = Где мой возврат?
button-exchange_item = Обменять что-то
