"""The words beside numbers that no order has: money, measures, codes, cards, houses; as regular expressions."""


def alternatives(*lines: str) -> str:
    """The words of these lines; a word is divided from the next by a space, `_` stands for a space in one."""
    return "|".join(" ".join(lines).replace("_", "\0").split(" ")).replace("\0", " ")


MONEY_SIGN = r"[€$£¥₽₸₴]"
MONEY = alternatives(
    r"eur euros? eurų eurai eurus usd dollars? bucks gbp pounds? quid cad aud",
    r"kr kroner kronor nok sek dkk rub rur руб рубл\p{L}* р тыс долл\p{L}* евро тенге rmb cny yuan yen",
)
UNITS = alternatives(
    r"days? weeks? hours? hrs? minutes? mins? seconds? secs? years? pcs pieces? cm mm km m kg g grams? ml lbs? oz w wh",
    r"btu mah ah k lm lumens? x gb mb tb hz nits? model edition points? people d",
    r"дн\p{L}* день шт штук\p{L}* см мм км кг г гр грамм\p{L}* мл мач вт час\p{L}* минут\p{L}* секунд\p{L}*",
    r"лет модел\p{L}*",
    r"dag dager timer minutter sekunder stk gram modell\p{L}* brikker biter",
    r"dien\p{L}* val\p{L}* min sekund\p{L}* vnt gramų liumen\p{L}* modelis detal\p{L}* dal\p{L}*",
)
UNIT_SIGNS = alternatives(
    r"天 个 個 件 块 塊 片 张 克 斤 公斤 毫安 尼特 流明 秒 分钟 小时 岁 码 室 楼 层 栋",
    r"次 人 米 毫米 厘米 毫升 瓦 款 积分 % °",
    r"-?(?:й|го|му|ый|ой|ые)(?!\p{L})",  # 2007й
)
SPENT = alternatives(
    r"cost costs paid charged worth earn size price",
    r"koste[rt]? kosta betalte? trukket belast\p{L}* størrelse pris(?:en)?",
    r"стоит стоил\p{L}* сня[лт]\p{L}* списа\p{L}* вернули должны заплати\p{L}* оплати\p{L}* размер\p{L}* цена",
    r"kainuoja kainavo sumokėj\p{L}* nuskait\p{L}* nuskaič\p{L}* dydis kaina",
)
AT_A_PRICE = alternatives(
    r"for at over under from up_to instead_of til på fra av i_stedet_for",
    r"за от на до из вместо už uz nuo iki vietoj kost\p{L}*",
)
OTHERWISE = alternatives(  # between the two prices or quantities of a pair
    r"or now today instead_of plus not eller ikke pluss nå i_dag или не из вместо теперь сегодня",
    r"ar arba dabar šiandien vietoj 还是 現在 现在 才",
)
EACH_TIME = r"(?:a|an|per|i|om|в) (?:day|week|month|year|dag|uke|måned|день|недел|месяц)"
CODES = alternatives(
    r"(?:coupon|discount|promo\w*|voucher|gift|sms|pin|one.time|security|verification|access|login|pick.?up)(?:\W?code)?",
    r"code промо\s?код\p{L}* купон\p{L}* код\p{L}* kod\p{L}* kupon\p{L}* gavekort\p{L}* \p{L}*kode\p{L}*",
)
PERSONS = alternatives(
    r"passport паспорт\p{L}* asmens_kodas fødselsnummer ssn customer_(?:number|no|id) client_number",
    r"kundenummer kundenr kliento_(?:numeris|nr) номер_клиента член(?:ская)?_карта",
)
CODE_SIGNS = alternatives(r"礼品卡 优惠码 優惠碼 折扣码 验证码 驗證碼 密码 取件码 提货码 兑换码")
CARDS = alternatives(
    r"visa mastercard maestro amex card ending(?:_in|_with)? ends_(?:in|with) slutter_på kortet? baigiasi",
    r"kortel[eė]s? заканчива[ею]тся_на карт[аыуе]",
)
ACCOUNTS = alternatives(r"iban kontonummer konto account(?:_number|_no)? s[aą]skait[ao]s? счет счёт")
ARTICLES = alternatives(
    r"артикул\p{L}* арт sku article item(?:_number|_no)? product(?:_code|_number)? varenr varenummer",
    r"prek[eė]s_kod\p{L}*",
)
FLATS = alternatives(
    r"apt apartment flat unit suite room house кв квартир[аые] дом д корп офис leilighet but butas",
)
STREETS = alternatives(r"Street St Road Rd Avenue Ave Lane Ln Drive Dr Way Boulevard Blvd Court Ct Place Square Sq")
YEAR_BEFORE = alternatives(r"since in from until siden i fra nuo с в до от")
YEAR_AFTER = alternatives(r"год[ау]? г m met[uų] metais year model")
POINTING = alternatives(r"is s it this er det это yra tai den")  # `it is 2019` names an order, `Focus 2019` a year
TIME_BEFORE = alternatives(r"since before by until till after around kl klokka innen før до после iki po")
