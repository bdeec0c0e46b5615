/**
 * What the desk API speaks of.
 *
 * @typedef {"queue"|"mine"|"open"|"snoozed"|"bot"|"resolved"} View
 * @typedef {"good"|"wait"|"warn"|"done"} Tone
 * @typedef {{id: string, name: string, email: string, role: "agent"|"admin", must_change_password: boolean,
 *   csrf: string}} Me
 * @typedef {{id: string, channel: string, language: string, owner: "bot"|"queue"|"agent"|"none",
 *   agent: {id: string, name: string}|null, customer: {name: string|null, email: string|null}|null,
 *   verified: boolean, reason: string|null, urgent: boolean, last_message: {from: string, text: string, at: string}|null,
 *   waiting_since: string|null, unread: number, updated_at: string,
 *   unreachable_since: string|null, tags: string[], snoozed_until: string|null, pending: PendingDeed|null}} Summary
 * @typedef {{deed: string, agent: {id: number, name: string}, at: string, to: string|null,
 *   until: string|null}} PendingDeed  decided, not yet done
 * @typedef {{intent: string, confidence: number, order: string|null}} Reading
 * @typedef {{seq: number, from: "shopper"|"bot"|"agent"|"system"|"note"|"event", text: string,
 *   buttons: {title: string}[]|null, cards: Object[]|null, attachments: {type: string, url: string}[], at: string, author: string|null,
 *   reading: Reading|null, client_id: string|null, delivery: Delivery|null}} Message
 * @typedef {{state: "pending"|"sending"|"sent"|"failed"|"unknown", attempts: number, error: string}} Delivery
 * @typedef {{reason: string, language: string, verified: boolean, proposal: string|null, tried: string[],
 *   at: string}} Handover
 * @typedef {{reference: string, trace_opened_at: string|null, carrier: string, tracking_number: string|null, tracking_url: string|null, status_label: string,
 *   tone: Tone, last_event: {at: string, place: string|null, description: string}|null,
 *   shipped_at: string|null, delivered_at: string|null}} Parcel
 * @typedef {{number: string, status: string, status_label: string, tone: Tone, ordered_at: string, total: string,
 *   currency: string, email: string, address: string, held_at: string|null,
 *   lines: {key: string, name: string, quantity: number, price: string, sku: string}[], parcels: Parcel[],
 *   refunds: {amount: string, currency: string, at: string, reason: string|null, paid_at: string|null}[],
 *   seen: number, can: string[], refundable: string, method: string, claims: Claim[],
 *   trail: {at: string, actor: string, action: string, what: string}[]}} Order
 * @typedef {{number: string, kind: string, state: string, items: string[], comment: string, wish: string|null,
 *   wish_detail: string, photos: string[], window_ends_on: string|null, opened_at: string, open: boolean,
 *   outcome: "refund"|"replacement", comes_back: boolean, amount: string, can: string[]}} Claim
 * @typedef {{email: string|null, known_by: "identity"|"proof"|null,
 *   consents: {purpose: string, given: boolean, at: string}[],
 *   conversations: {id: string, channel: string, owner: string, updated_at: string, text: string}[],
 *   vouchers: {code: string, percent: number|null, amount: string|null, currency: string, valid_until: string}[],
 *   requests: {kind: "export"|"erase", at: string}[]}} Person
 *
 * What the desk adds while a message is on its way.
 *
 * @typedef {"reply"|"note"} Kind
 * @typedef {{client_id: string, conversation: string, kind: Kind, text: string, at: string,
 *   state: "waiting"|"sending"|"retrying"|"held"|"failed"|"sent", problem: string|null}} Pending
 */
export {};
