## Finding the order

utter_ask_order_details = 好的，我来帮您查。请把订单号和下单时使用的邮箱发给我。
utter_ask_order_number = 请问是哪个订单？请把订单号发给我，您可以在订单确认邮件里找到。
utter_ask_proof = 谢谢。为了保护您的信息，请告诉我订单 { $number } 下单时使用的邮箱。
utter_order_not_found = 按这些信息没有查到订单。请核对订单号和邮箱，然后把两项一起再发给我。
utter_order_locked = 由于多次核对未成功，这里的订单查询暂停至{ DATETIME($until) }。在此期间，人工客服可以帮您。
utter_which_order = 请问是哪个订单？
