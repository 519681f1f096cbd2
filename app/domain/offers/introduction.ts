import { z } from 'zod'

/** What a formal introduction 岗位介绍 says, as it stood when it went out. */
export const introductionTerms = z.object({
	post: z.string(),
	employer: z.string(),
	creditCode: z.string().nullable(),
	place: z.string(),
	address: z.string(),
	hours: z.string(),
	hoursPerDay: z.number().nullable(),
	daysPerWeek: z.number().nullable(),
	payUnit: z.string().nullable(),
	payMinFen: z.number().nullable(),
	payMaxFen: z.number().nullable(),
	/** The way there as the suitability test reckoned it; null where the distance is not known. */
	commuteKm: z.number().nullable(),
	commuteMinutes: z.number().nullable(),
	suitability: z.string(),
	replyBy: z.string(),
})
export type IntroductionTerms = z.output<typeof introductionTerms>
