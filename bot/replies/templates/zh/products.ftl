## Products

utter_product_in_stock = 有的，“{ $product }”现在有货，价格 { MONEY($price, $currency) }：{ $product_url }
utter_product_back_on = “{ $product }”目前售罄，预计 { DATE($restock_on) }到货。到货后需要我在这里通知您吗？
utter_product_sold_out = “{ $product }”目前售罄，补货日期暂时还没有确定。一有货需要我在这里通知您吗？
utter_product_will_tell = 好的。“{ $product }”一到货，我就在这里通知您。
utter_product_back = 好消息：“{ $product }”又有货了，价格 { MONEY($price, $currency) }，可在这里下单：{ $product_url }
utter_product_back_gone = “{ $product }”刚补货不久又售罄了，非常抱歉。再次到货时我会通知您。
utter_product_gone = 很抱歉，您等待的商品已经下架。我们很乐意帮您挑选其他商品。
utter_product_fact =
    { $product }：{ $fact }
    商品详情：{ $product_url }
utter_product_fact_unknown = 我查过了，没有“{ $product }”这方面的资料，不想随便猜测。商品页面：{ $product_url }，也可以请人工客服为您核实。
utter_product_care_unknown = 我这里没有“{ $product }”的使用或保养说明，不想随便猜测。商品页面：{ $product_url }，也可以请人工客服为您核实。
utter_ask_product = 请问是哪一款商品？请告诉我商品名称。
utter_which_product = 您指的是哪一款商品？
utter_product_not_found = 店里没有找到这款商品。请按店铺中显示的名称再写一次，全部商品在这里：{ $product_url }

## The newsletter

utter_ask_newsletter_wish = 您想订阅我们的邮件资讯，还是退订？
utter_ask_newsletter_email = 请问是哪个邮箱地址？
utter_newsletter_consent = 您是否同意 { $store } 向 { $email } 发送新品和优惠资讯？您可以随时退订，在这里也可以。
utter_newsletter_joined = 谢谢！{ $email } 已加入邮件资讯名单。
utter_newsletter_declined = 好的，我们不会向您发送邮件资讯。
utter_newsletter_left = 已办妥：不会再向 { $email } 发送新品和优惠资讯。与订单有关的通知您仍会收到。

## Ratings

utter_ask_feedback_score = 谢谢您的反馈！从 1 到 5 星，您愿意给我们几星？
utter_ask_feedback_comment = 谢谢。方便说说原因吗？直接写在这里就好。
utter_feedback_good = 非常感谢，我们很开心！如果方便，请为我们写一条公开评价，对我们帮助很大：{ $review_url }
utter_feedback_middling = 谢谢您的真实评价。每一条我们都会看，并努力做得更好。
utter_feedback_bad = 很抱歉让您失望了。人工客服会查看此事，并在这里回复您。

## Personal data

utter_privacy_overview = 您的数据属于您。我可以为您申请数据副本或删除数据，也可以说明我们保存哪些内容。您想要哪一项？
utter_privacy_explained =
    我们保存您的订单及其地址和联系方式、您在这里的对话，以及您是否订阅邮件资讯。这些用于配送、回复您，以及保存法律要求的凭证。
    详情请见隐私政策：{ $policy_url }
utter_privacy_erase_confirm = 要为您申请删除全部个人信息吗？订单记录和这里的对话也会一并删除，且无法恢复；只会保留法律要求的内容，例如发票。
utter_privacy_proof = 为保护您的数据，我需要先确认这些数据属于您。如果您从未在本店下单，人工客服会帮助您。
utter_privacy_requested_export = 已为 { $email } 登记数据副本申请。人工客服核实后，最迟 { $answer_days } 天内给您答复。
utter_privacy_requested_erase = 已为 { $email } 登记数据删除申请。人工客服核实后，最迟 { $answer_days } 天内给您答复。
utter_privacy_known = 您 { DATE($requested_at) }为 { $email } 提出的申请已登记，正在处理，无需重复提交。

## Buttons of these topics (at most 20 characters)

button-tell_me = 好，到货通知我
button-subscribe = 订阅
button-unsubscribe = 退订
button-skip = 跳过
button-export_data = 获取数据副本
button-erase_data = 删除我的数据
button-explain_data = 你们保存什么？
