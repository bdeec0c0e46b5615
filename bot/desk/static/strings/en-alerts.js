/** What is wrong, in words for the people at the desk. */
export default {
  "alerts": "Alerts",
  "alerts.count": { one: "{n} alert", other: "{n} alerts" },
  "alerts.since": "Since {time}",
  "empty.alerts": "All is well",
  "empty.alerts.next": "Shoppers who wait too long, an assistant that is down and messages that do not leave appear here.",

  "alert.waiting": {
    one: "{n} shopper has waited longer than {limit} min",
    other: "{n} shoppers have waited longer than {limit} min",
  },
  "alert.waiting.do": "Take the conversation at the top of the queue.",
  "alert.waiting.go": "Open the queue",
  "alert.assistant": "The assistant does not answer",
  "alert.assistant.do":
    "Shoppers are told that it takes longer, and after two minutes they are handed to you. An admin should look at assistant.log and start Waybill again if it stays away.",
  "alert.undelivered": { one: "{n} message could not be delivered", other: "{n} messages could not be delivered" },
  "alert.undelivered.do": "An admin sees why under Undelivered, and sends them again when the reason is gone.",
  "alert.undelivered.go": "Open Undelivered",
  "alert.outbox": {
    one: "{n} message has not left for more than {limit} min",
    other: "{n} messages have not left for more than {limit} min",
  },
  "alert.outbox.do":
    "Telegram or Messenger takes nothing. They are tried again by themselves; an admin should check the network and the channel's token with waybill doctor.",
  "alert.mail": { one: "{n} mail to the desk does not leave", other: "{n} mails to the desk do not leave" },
  "alert.mail.do": "They are tried again by themselves; an admin should check the mail server with waybill doctor.",
  "alert.other_desk": {
    one: "{n} conversation has not reached Chatwoot",
    other: "{n} conversations have not reached Chatwoot",
  },
  "alert.other_desk.do":
    "They are tried again by themselves; an admin should check Chatwoot and its token with waybill doctor.",
  "elsewhere": "Answered in {name}",
  "elsewhere.note": "People answer in {name}. This desk shows the conversation and the customer's orders.",
  "elsewhere.open": "Open {name}",
};
