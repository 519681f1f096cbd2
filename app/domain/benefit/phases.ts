import type { Month } from './better-off.ts'

/** Months one after the other in which the family's money and standing stay the same. */
export type Phase = {
	from: string
	to: string
	status: Month['status']
	month: Month
	/** Against what the family has now, in fen a month. */
	gainFen: number
}

/** The months of a calculation as the few stretches that a person can keep in mind. */
export function phasesOf(months: readonly Month[], baselineFen: number): Phase[] {
	const phases: Phase[] = []
	for (const month of months) {
		const last = phases.at(-1)
		if (last && last.status === month.status && last.month.totalFen === month.totalFen)
			last.to = month.month
		else
			phases.push({
				from: month.month,
				to: month.month,
				status: month.status,
				month,
				gainFen: month.totalFen - baselineFen,
			})
	}
	return phases
}
