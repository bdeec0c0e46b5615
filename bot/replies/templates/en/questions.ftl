## Questions

utter_package_safety =
    Your health and that of our team comes first. According to the US Centers for Disease Control and Prevention, coronaviruses survive poorly on surfaces, and the risk from goods that travel for days or weeks is very low. Nothing shows that imported goods carry the virus.
    More from the CDC: { $cdc_url }
