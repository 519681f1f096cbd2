import type { DeclineReason } from '#app/domain/offers/decline-reasons.ts'

/** What somebody says by answering a text message; `code` is the three digits that tell several offers apart. */
export type TextReply =
	| { kind: 'accept'; code: string | null }
	| { kind: 'decline'; code: string | null }
	| { kind: 'reason'; reason: DeclineReason; words: string }
	| { kind: 'stop' }

/** What came of a reply; it stands with the reply, and the sender is told in a text. */
export const replyOutcomes = [
	'accepted',
	'asked-why',
	'declined',
	'stopped',
	'not-clear-which',
	'not-understood',
	'not-possible',
	'nothing-open',
] as const
export type ReplyOutcome = (typeof replyOutcomes)[number]

/** The reasons that a text offers by a digit; whatever else there is, is said in words. */
export const reasonDigits = {
	3: 'illness',
	4: 'care-duty',
	5: 'transport',
	6: 'pay-too-low',
	7: 'other-job',
	8: 'in-training',
	9: 'rather-not',
} as const satisfies Record<number, DeclineReason>

const stops = /^(0|退订|td|t|不要短信)$/
const yes = /^(1|愿意|愿意去|去|好|好的|可以)$/
const no = /^(2|不去|不愿意|不想去|不)$/
const withCode = /^([12])[\s,，.。:：-]*(\d{3})$/
const reason = /^([3-9])$/

/** As people type it: full-width digits, blanks and full stops around it. */
export function readTextReply(text: string): TextReply {
	const said = text
		.normalize('NFKC')
		.trim()
		.replace(/[.。!！~]+$/, '')
		.toLowerCase()
	if (stops.test(said)) return { kind: 'stop' }
	const [, answer, code = null] = withCode.exec(said) ?? []
	if (answer === '1' || yes.test(said)) return { kind: 'accept', code }
	if (answer === '2' || no.test(said)) return { kind: 'decline', code }
	const [, digit] = reason.exec(said) ?? []
	const named = digit && reasonDigits[Number(digit) as keyof typeof reasonDigits]
	return named
		? { kind: 'reason', reason: named, words: '' }
		: { kind: 'reason', reason: 'other', words: text.trim() }
}
