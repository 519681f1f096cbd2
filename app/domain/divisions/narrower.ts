import { covers, type DivisionCode } from './division-code.ts'

/** 杭州 余杭 is the district in the city; two places beside each other are both meant. */
export function narrower(
	before: readonly DivisionCode[],
	next: readonly DivisionCode[],
): readonly DivisionCode[] {
	if (before.length === 0) return next
	const within = next.filter((code) => before.some((around) => covers(around, code)))
	if (within.length > 0) return within
	const around = before.filter((code) => next.some((wider) => covers(wider, code)))
	return around.length > 0 ? around : [...before, ...next]
}
