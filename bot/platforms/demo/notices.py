"""The sample notice: warehouses closed over a public holiday."""

from datetime import date, timedelta

from bot.shop.notices import Notice

_TEXTS = {
    "en": "A public holiday has closed the warehouses longer than planned. "
    "Orders are packed in the order in which they came in.",
    "ru": "Из-за праздников склады закрыты дольше, чем планировалось. Заказы собираем в порядке поступления.",
    "lt": "Dėl valstybinės šventės sandėliai uždaryti ilgiau, nei planuota. Užsakymus ruošiame eilės tvarka.",
    "nb": "På grunn av en helligdag holder lagrene stengt lenger enn planlagt. "
    "Vi pakker bestillingene i den rekkefølgen de kom inn.",
    "zh": "因公共假期，仓库的关闭时间比原计划更长。我们会按下单顺序依次备货。",
}


def demo_notices(today: date) -> list[Notice]:
    """One notice, active today, for orders by standard shipping."""
    return [
        Notice(
            reason="public_holiday",
            starts_on=today - timedelta(days=6),
            ends_on=today + timedelta(days=10),
            ships_again_on=today + timedelta(days=4),
            texts=dict(_TEXTS),
            shipping_methods=["standard"],
        )
    ]
