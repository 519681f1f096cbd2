import { isReminderDue } from '#app/domain/guidance/reminding.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { dayIn } from '#app/domain/time/day.ts'

/** Whoever is told of a time so shortly before it needs no reminder. */
export const reminded = (
	{ now, today }: { now: Date; today: string },
	startsAt: Date,
	policy: Policy,
): Date | null => {
	const days = policy('guidance.remind_days')
	return isReminderDue({ on: dayIn(startsAt), today, days }) ? now : null
}
