### What Waybill says, in Russian. One key, one situation; the same keys and variables stand in every language.
### In all texts: $store, $account_url, $contact_url, $cdc_url, $bank_first and $bank_last (bank days of a refund).
### DATE, DATETIME and MONEY format for the language. Lines break where they break here.

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
