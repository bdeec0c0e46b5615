## Questions

utter_package_safety =
    Jūsų ir mūsų komandos sveikata mums svarbiausia. JAV ligų kontrolės ir prevencijos centrų (CDC) duomenimis, ant paviršių koronavirusai išgyvena prastai, o prekių, keliaujančių kelias dienas ar savaites, keliama rizika labai maža. Nėra jokių duomenų, kad importuotos prekės perneštų virusą.
    Daugiau CDC svetainėje: { $cdc_url }
