## Not said by the bot itself

system-queued = { $place ->
    [1] Jūsų vieta eilėje – pirma. Jums čia atsakys mūsų darbuotojas.
   *[other] Jūsų vieta eilėje – { $place }. Jums čia atsakys mūsų darbuotojas.
}
system-agent-joined = Prie pokalbio prisijungė { $agent } ir dabar Jums atsakys.
system-bot-again = Jūsų užklausa užbaigta. Vėl kalbatės su parduotuvės pagalbininku – pokalbių robotu; žmogų galite pakviesti bet kada.
system-answer-delayed = Atsiprašome, tai trunka ilgiau nei įprastai. Jūsų žinutę gavome ir į ją atsakysime.
