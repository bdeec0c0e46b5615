## Not said by the bot itself

system-queued = { $place ->
    [1] Jūsų vieta eilėje – pirma. Jums čia atsakys mūsų darbuotojas.
   *[other] Jūsų vieta eilėje – { $place }. Jums čia atsakys mūsų darbuotojas.
}
system-queued-wait = { $place ->
    [1] Jūsų vieta eilėje – pirma.
   *[other] Jūsų vieta eilėje – { $place }.
} Jums čia atsakys mūsų darbuotojas; pastaruoju metu tai trukdavo apie { $minutes } min.
system-queued-closed = Šiuo metu darbuotojų nėra. Jums čia atsakysime nuo { DATETIME($opens_at) }; jei patogiau atsakymą gauti el. paštu, palikite čia savo adresą.
system-queued-later = Šiuo metu darbuotojų nėra. Jums čia atsakysime, kai tik grįšime; jei patogiau atsakymą gauti el. paštu, palikite čia savo adresą.
system-agent-joined = Prie pokalbio prisijungė { $agent } ir dabar Jums atsakys.
system-bot-again = Jūsų užklausa užbaigta. Vėl kalbatės su parduotuvės pagalbininku – pokalbių robotu; žmogų galite pakviesti bet kada.
system-answer-delayed = Atsiprašome, tai trunka ilgiau nei įprastai. Jūsų žinutę gavome ir į ją atsakysime.
system-agent-takes-over = Toliau Jums čia atsakys { $agent }.
system-bot-meanwhile = Vėl kalbatės su parduotuvės pagalbininku – pokalbių robotu. Jūsų užklausa lieka atvira; žmogų galite pakviesti bet kada.
system-how-was-it = Kaip vertinate mūsų pokalbį? Pasirinkite nuo vienos iki penkių žvaigždučių.
