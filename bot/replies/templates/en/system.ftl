## Not said by the bot itself

system-queued = { $place ->
    [1] You are next in line. A person will answer you here.
   *[other] You are number { $place } in line. A person will answer you here.
}
system-queued-wait = { $place ->
    [1] You are next in line.
   *[other] You are number { $place } in line.
} A person will answer you here; lately that took about { $minutes } minutes.
system-queued-closed = Nobody is here right now. A person will answer you here from { DATETIME($opens_at) }; if you would rather be written to, leave your e-mail address here.
system-queued-later = Nobody is here right now. A person will answer you here as soon as we are back; if you would rather be written to, leave your e-mail address here.
system-agent-joined = { $agent } has joined and will answer you now.
system-bot-again = Your request is closed. You are talking to the store's assistant, a bot, again; ask for a person at any time.
system-answer-delayed = Sorry, this is taking longer than usual. Your message has arrived and will be answered.
system-agent-takes-over = { $agent } is taking over and will answer you here.
system-bot-meanwhile = You are talking to the store's assistant, a bot, again. Your request stays open; ask for a person at any time.
system-how-was-it = How was your conversation with us? Choose one to five stars.
