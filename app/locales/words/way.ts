import { declineReasons } from '#app/domain/offers/decline-reasons.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import type { WayFact } from '#app/domain/people/way.ts'
import { leaveReasons } from '#app/domain/placements/leaving.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from './dates.ts'
import { declineWords } from './offers.ts'
import { leaveWords } from './placements.ts'

const words: Record<WayFact['code'], () => string> = {
	sent: m.did_offered,
	delivered: m.way_delivered,
	accepted: m.figure_accepted,
	declined: m.figure_declined,
	applied: m.way_applied,
	hired: m.figure_hired,
	started: m.placements_started,
	left: m.placements_ended,
}

function reasonText(reason: string): string {
	if (isOneOf(declineReasons, reason)) return declineWords[reason]()
	return isOneOf(leaveReasons, reason) ? leaveWords[reason]() : reason
}

/** One thing that happened: the day, what it was, and why. */
export function wayText({ code, on, reasons }: WayFact): string {
	const what = `${shortDayText(on)} ${words[code]()}`
	return reasons.length === 0
		? what
		: m.way_because({ what, reasons: reasons.map(reasonText).join('、') })
}
