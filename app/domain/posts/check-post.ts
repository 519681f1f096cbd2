import type { MonthEquivalents } from '#app/domain/money/pay.ts'
import { checkWords } from './check-words.ts'
import type { EmployerStanding } from './employer-standing.ts'
import type { Finding } from './finding.ts'
import { mandatoryFor, mandatoryForImport, missingFacts } from './mandatory.ts'
import { checkPayFloor, type MinimumWages } from './pay-floor.ts'
import type { PostFacts } from './post-facts.ts'

/** What stands behind a post and is not written in it. */
export type Background = {
	today: string
	imported: boolean
	wages: MinimumWages
	month: MonthEquivalents
	ageRule: 'warn' | 'block' | 'off'
	employer: { standing: EmployerStanding }
	/** planned labour pay over central funds of the work-relief project, if there is one. */
	labourShare: { share: number; minimum: number } | null
}

/** a public-welfare post is subsidised for three years at most. */
const longestTermDays = 3 * 366

/** Everything that speaks against publishing a post, with the field and the reason (R-150…R-158). */
export function checkPost(facts: PostFacts, background: Background): Finding[] {
	return [
		...checkMissing(facts, background),
		...checkPayFloor(facts, background.wages, background.month),
		...checkWords(
			{ title: facts.title, description: facts.description, benefits: facts.benefits.join('；') },
			{ age: background.ageRule },
		),
		...checkDates(facts, background.today),
		...checkBehind(background),
	]
}

/** A market post from elsewhere may leave much open; the other kinds need what their own rules need. */
function checkMissing(facts: PostFacts, { imported }: Background): Finding[] {
	const lenient = imported && facts.kind === 'market'
	const mandatory = lenient ? mandatoryForImport : mandatoryFor(facts.kind)
	return missingFacts(facts, mandatory).map((field) => ({
		code: 'missing',
		level: 'block',
		field,
		rule: 'R-152',
	}))
}

function checkDates({ kind, startsOn, endsOn, validUntil }: PostFacts, today: string): Finding[] {
	const findings: Finding[] = []
	for (const [field, day] of Object.entries({ endsOn, validUntil })) {
		if (day !== null && day < today)
			findings.push({ code: 'dates-passed', level: 'block', field, rule: 'R-152' })
	}
	const days =
		endsOn === null ? 0 : (Date.parse(endsOn) - Date.parse(startsOn ?? today)) / 86_400_000
	if (kind === 'public-welfare' && days > longestTermDays) {
		findings.push({ code: 'term-too-long', level: 'warn', field: 'endsOn', rule: 'R-072' })
	}
	return findings
}

function checkBehind({ employer, labourShare }: Background): Finding[] {
	const findings: Finding[] = []
	if (employer.standing === 'banned' || employer.standing === 'refused') {
		findings.push({ code: 'employer-banned', level: 'block', field: 'employerId', rule: 'R-151' })
	}
	if (employer.standing === 'unverified') {
		findings.push({
			code: 'employer-unverified',
			level: 'warn',
			field: 'employerId',
			rule: 'R-151',
		})
	}
	if (labourShare && labourShare.share < labourShare.minimum) {
		const detail = `${Math.round(labourShare.share * 100)} % < ${Math.round(labourShare.minimum * 100)} %`
		findings.push({
			code: 'labour-share-low',
			level: 'block',
			field: 'projectId',
			rule: 'R-081',
			detail,
		})
	}
	return findings
}
