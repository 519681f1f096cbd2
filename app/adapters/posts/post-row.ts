import { dateOrNull, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Post, Prisma } from '#app/adapters/db/generated/client.ts'
import { type MonthEquivalents, monthlyFen, payUnits } from '#app/domain/money/pay.ts'
import { occupationOf } from '#app/domain/occupations/groups.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import type { Finding } from '#app/domain/posts/finding.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import {
	contracts,
	type Demands,
	demandCodes,
	demandDegrees,
	educations,
	insurances,
	openToGroups,
	postKinds,
	shifts,
	workingHours,
} from '#app/domain/posts/words.ts'

/** What a post states, from its row. */
export function factsOfRow(row: Post): PostFacts {
	return {
		kind: oneOf(postKinds, row.kind),
		title: row.title,
		description: row.description,
		placeCode: row.placeCode,
		address: row.address,
		lat: row.lat,
		lng: row.lng,
		headcount: row.headcount,
		payUnit: row.payUnit === null ? null : oneOf(payUnits, row.payUnit),
		payMinFen: row.payMinFen,
		payMaxFen: row.payMaxFen,
		hours: oneOf(workingHours, row.hours),
		shift: oneOf(shifts, row.shift),
		hoursPerDay: row.hoursPerDay,
		daysPerWeek: row.daysPerWeek,
		contract: oneOf(contracts, row.contract),
		insurance: row.insurance.map((kind) => oneOf(insurances, kind)),
		housing: row.housing,
		meals: row.meals,
		startsOn: isoDayOrNull(row.startsOn),
		endsOn: isoDayOrNull(row.endsOn),
		education: oneOf(educations, row.education),
		experience: row.experience,
		demands: demandsOf(row.demands),
		openTo: row.openTo.map((group) => oneOf(openToGroups, group)),
		benefits: row.benefits,
		fundSource: row.fundSource,
		destination: row.destination,
		contactName: row.contactName,
		contactPhone: row.contactPhone,
		workshopId: row.workshopId,
		projectId: row.projectId,
		validUntil: isoDayOrNull(row.validUntil),
	}
}

export function demandsOf(stored: unknown): Demands {
	const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {})
	return Object.fromEntries(
		entries.filter(
			([code, degree]) => isOneOf(demandCodes, code) && isOneOf(demandDegrees, degree),
		),
	)
}

export function findingsOf(stored: unknown): Finding[] {
	return Array.isArray(stored) ? (stored as Finding[]) : []
}

/** The columns that hold what a post states, with what follows from it. */
export function rowOfFacts(
	facts: PostFacts,
	findings: readonly Finding[],
	month: MonthEquivalents,
) {
	const { insurance, openTo, benefits, startsOn, endsOn, validUntil } = facts
	const { payUnit, payMinFen, payMaxFen } = facts
	const monthly = (fen: number | null) =>
		fen === null || payUnit === null ? null : monthlyFen(fen, payUnit, month)
	// All that is given again below: to leave fields out of a copy costs ten times as much as to copy all.
	return {
		...facts,
		monthMinFen: monthly(payMinFen),
		monthMaxFen: monthly(payMaxFen),
		insurance: [...insurance],
		openTo: [...openTo],
		benefits: [...benefits],
		startsOn: dateOrNull(startsOn),
		endsOn: dateOrNull(endsOn),
		validUntil: dateOrNull(validUntil),
		occupation: occupationOf(facts.title),
		findings: findings.map((finding) => ({ ...finding })),
	} satisfies Partial<Prisma.PostUncheckedCreateInput>
}
