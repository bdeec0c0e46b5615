"""Larger places beside which a number is a postcode, as people write them in addresses."""


def _names(*lines: str) -> tuple[str, ...]:
    """The names of these lines, divided by spaces; `_` stands for a space in a name."""
    return tuple(name.replace("_", " ") for name in " ".join(lines).split())


PLACES = _names(
    "Oslo Bergen Trondheim Stavanger Bærum Sandvika Lysaker Kristiansand Drammen Fredrikstad Sarpsborg Porsgrunn Skien",
    "Tønsberg Ålesund Sandnes Haugesund Moss Bodø Arendal Hamar Larvik Halden Lillehammer Harstad Molde Kongsberg",
    "Gjøvik Narvik Tromsø Alta Horten Asker Lillestrøm Jessheim Kongsvinger Steinkjer Elverum",
    "Vilnius Kaunas Klaipėda Klaipeda Šiauliai Siauliai Panevėžys Panevezys Alytus Marijampolė Marijampole Mažeikiai",
    "Mazeikiai Jonava Utena Kėdainiai Kedainiai Telšiai Telsiai Tauragė Taurage Ukmergė Ukmerge Visaginas Plungė",
    "Kretinga Palanga Druskininkai Birštonas Elektrėnai Neringa Trakai",
    "Москва Санкт-Петербург СПб Петербург Новосибирск Екатеринбург Казань Нижний_Новгород Челябинск Омск Самара Уфа",
    "Ростов-на-Дону Красноярск Воронеж Пермь Волгоград Краснодар Саратов Тюмень Тольятти Ижевск Барнаул Ульяновск",
    "Иркутск Хабаровск Ярославль Владивосток Махачкала Томск Оренбург Кемерово Новокузнецк Рязань Астрахань Пенза",
    "Набережные_Челны Липецк Киров Калининград Тула Курск Сочи Ставрополь Улан-Удэ Тверь Брянск Иваново Белгород",
    "Сургут Владимир Архангельск Чита Калуга Смоленск Мурманск Вологда Псков Минск Алматы Вильнюс Рига",
    "London Manchester Birmingham Sydney Melbourne Brisbane Perth Adelaide Canberra Hobart Darwin Seattle Portland",
    "New_York Boston Chicago Houston Dallas Austin Denver Phoenix Miami Atlanta Philadelphia Washington Brooklyn",
    "Los_Angeles San_Francisco San_Diego Las_Vegas",
    "Berlin Hamburg München Munich Köln Cologne Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden",
    "Hannover Nürnberg Nuremberg Duisburg Bochum Bonn Münster Mannheim Karlsruhe Augsburg Wien Vienna Zürich Zurich",
)
CHINESE_PLACES = _names(
    "北京 上海 广州 廣州 深圳 成都 杭州 武汉 武漢 西安 重庆 重慶 天津 南京 苏州 蘇州 郑州 长沙 东莞 沈阳 青岛 合肥",
    "佛山 宁波 昆明 福州 厦门 无锡 哈尔滨 长春 济南 大连 南昌 贵阳 温州 石家庄 泉州 南宁 金华 太原 珠海 海口 兰州",
    "乌鲁木齐 拉萨 银川 西宁 呼和浩特 扬州 徐州 中山 惠州 常州 嘉兴 绍兴 台州 烟台 潍坊 台北 香港",
)
US_STATES = _names(
    "AL AK AZ AR CA CO CT DE FL GA IL IA KS KY LA MD MA MI MN MO MS MT NC ND NE NH NJ NM NV NY PA RI SC SD TN TX",
    "UT VA VT WA WI WV WY DC",
)
US_STATES_LIKE_WORDS = _names("OR IN OK ME HI OH ID")
AUSTRALIAN_STATES = _names("NSW VIC QLD TAS ACT")
