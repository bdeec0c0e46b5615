## Questions

utter_package_safety =
    Helsen din og helsen til teamet vårt kommer først. Ifølge det amerikanske smittevernbyrået CDC overlever koronavirus dårlig på overflater, og risikoen fra varer som er underveis i dager eller uker, er svært lav. Ingenting viser at importerte varer fører viruset med seg.
    Les mer hos CDC: { $cdc_url }
