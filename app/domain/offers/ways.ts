/** How an offer reached the person 送达方式. */
export const deliveryWays = ['in-person', 'phone', 'sms', 'online', 'letter'] as const
export type DeliveryWay = (typeof deliveryWays)[number]

/** How an answer came in; `code` is the answer code of the paper, without an account, `text` a reply to a text message. */
export const answerWays = ['online', 'in-person', 'phone', 'code', 'text'] as const
export type AnswerWay = (typeof answerWays)[number]
