## Not said by the bot itself

system-queued = { $place ->
    [1] Du er neste i køen. En medarbeider svarer deg her.
   *[other] Du er nummer { $place } i køen. En medarbeider svarer deg her.
}
system-queued-wait = { $place ->
    [1] Du er neste i køen.
   *[other] Du er nummer { $place } i køen.
} En medarbeider svarer deg her; i det siste har det tatt omtrent { $minutes } minutter.
system-queued-closed = Det er ingen her akkurat nå. En medarbeider svarer deg her fra { DATETIME($opens_at) }; vil du heller ha svar på e-post, kan du legge igjen adressen din her.
system-queued-later = Det er ingen her akkurat nå. En medarbeider svarer deg her så snart vi er tilbake; vil du heller ha svar på e-post, kan du legge igjen adressen din her.
system-agent-joined = { $agent } er med i samtalen og svarer deg nå.
system-bot-again = Henvendelsen din er avsluttet. Du snakker igjen med butikkens assistent, som er en bot. Du kan be om en medarbeider når som helst.
system-answer-delayed = Beklager, dette tar lengre tid enn vanlig. Meldingen din har kommet frem, og du får svar.
system-agent-takes-over = { $agent } tar over og svarer deg her.
system-bot-meanwhile = Du snakker igjen med butikkens assistent, som er en bot. Henvendelsen din er fortsatt åpen. Du kan be om en medarbeider når som helst.
system-how-was-it = Hvordan opplevde du samtalen med oss? Velg fra én til fem stjerner.
