import type { MonthEquivalents } from '#app/domain/money/pay.ts'
import { type Behind, checkBehind } from './check-behind.ts'
import { checkWords } from './check-words.ts'
import type { Finding } from './finding.ts'
import { mandatoryFor, mandatoryForImport, missingFacts } from './mandatory.ts'
import { checkPayFloor, type MinimumWages } from './pay-floor.ts'
import type { PostFacts } from './post-facts.ts'

/** What a post is held against, and is not written in it. */
export type Background = Behind & {
	today: string
	imported: boolean
	wages: MinimumWages
	month: MonthEquivalents
	ageRule: 'warn' | 'block' | 'off'
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
