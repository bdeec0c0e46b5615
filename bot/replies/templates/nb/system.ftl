## Not said by the bot itself

system-queued = { $place ->
    [1] Du er neste i køen. En medarbeider svarer deg her.
   *[other] Du er nummer { $place } i køen. En medarbeider svarer deg her.
}
system-agent-joined = { $agent } er med i samtalen og svarer deg nå.
system-bot-again = Henvendelsen din er avsluttet. Du snakker igjen med butikkens assistent, som er en bot. Du kan be om en medarbeider når som helst.
system-answer-delayed = Beklager, dette tar lengre tid enn vanlig. Meldingen din har kommet frem, og du får svar.
