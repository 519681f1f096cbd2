import type { Finding, FindingLevel, PhraseCode } from './finding.ts'
import { type Phrase, phrases } from './phrases.ts'

const clauseEnds = /[。！!？?；;\n\r]|(?<=\D)[.．](?=\D)/

/** A region may set a kind of wording to another level, or not look at it at all. */
export type Levels = Partial<Record<PhraseCode, FindingLevel | 'off'>>

/**
 * what the wording of a post says that it must not. Each kind of finding is given once, with
 * the first words that led to it.
 */
export function checkWords(
	texts: Readonly<Record<string, string>>,
	levels: Levels = {},
): Finding[] {
	const clauses = Object.entries(texts).flatMap(([field, text]) =>
		text
			.normalize('NFKC')
			.split(clauseEnds)
			.map((clause) => ({ field, clause })),
	)
	const findings = phrases.flatMap((phrase) => {
		const level = levels[phrase.code] ?? phrase.level
		return level === 'off' ? [] : firstMatch(phrase, level, clauses)
	})
	const feeAsked = findings.some(({ code }) => code === 'fee')
	return findings.filter(({ code }) => !(feeAsked && code === 'fee-mentioned'))
}

function firstMatch(
	phrase: Phrase,
	level: FindingLevel,
	clauses: readonly { field: string; clause: string }[],
): Finding[] {
	for (const { field, clause } of clauses) {
		const detail = matchIn(clause, phrase)
		if (detail !== null) return [{ code: phrase.code, level, field, rule: phrase.rule, detail }]
	}
	return []
}

function matchIn(clause: string, { pattern, unless }: Phrase): string | null {
	const match = pattern.exec(clause)
	if (!match || unless?.test(clause)) return null
	return clause.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6).trim()
}
