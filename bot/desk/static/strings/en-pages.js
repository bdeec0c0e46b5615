/** The pages beside the inbox. */
export default {
  "pages": "Pages",
  "page.inbox": "Inbox",
  "page.admin": "Admin",
  "empty.page": "There is no such page",
  "empty.page.next": "The address may be mistyped, or the page is not open to your role. The bar above leads everywhere.",
  "admin.dead-letters": "Undelivered",

  "dead-letters.title": "Undelivered messages",
  "dead-letters.lead": "What a platform refused, or of which nobody knows whether it arrived. Send it again when the reason is gone.",
  "dead-letters.at": "Written",
  "dead-letters.channel": "Channel",
  "dead-letters.text": "Message",
  "dead-letters.state": "What happened",
  "dead-letters.attempts": { one: "{n} attempt", other: "{n} attempts" },
  "dead-letters.retry": "Send again",
  "dead-letters.retried": "It is on its way again.",
  "dead-letters.ask": "Send it again?",
  "dead-letters.doubt": "It may have arrived the first time; the shopper would then see it twice.",
  "empty.dead-letters": "Everything has been delivered",
  "empty.dead-letters.next": "Messages that a platform refuses appear here with the reason.",
};
