/** How an offer reached the person 送达方式. */
export const deliveryWays = ['in-person', 'phone', 'sms', 'online', 'letter'] as const
export type DeliveryWay = (typeof deliveryWays)[number]

/** How an answer came in; `code` is the answer code of the paper, without an account. */
export const answerWays = ['online', 'in-person', 'phone', 'code'] as const
export type AnswerWay = (typeof answerWays)[number]
