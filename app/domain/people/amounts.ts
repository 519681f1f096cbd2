import { z } from 'zod'

const fen = z.number().int().min(0)

/** What civil affairs has decided and counted for a household, in fen a month; kept sealed with the status. */
export const householdAmounts = z.object({
	size: z.number().int().min(1).max(30),
	/** Countable income besides wages. */
	otherIncomeFen: fen,
	benefitFen: fen,
	classifiedExtraFen: fen.default(0),
	/** Pay of those who work, and the month in which the first of them began. */
	earners: z.array(z.object({ grossFen: fen, insuranceFen: fen, taxFen: fen })).default([]),
	since: z
		.string()
		.regex(/^\d{4}-\d{2}$/)
		.nullable()
		.default(null),
})
export type HouseholdAmounts = z.output<typeof householdAmounts>
