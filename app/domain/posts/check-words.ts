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
	const plain = Object.entries(texts).map(([field, text]) => ({
		field,
		text: text.normalize('NFKC'),
	}))
	const findings = phrases.flatMap((phrase) => {
		const level = levels[phrase.code] ?? phrase.level
		return level === 'off' ? [] : firstMatch(phrase, level, plain)
	})
	const feeAsked = findings.some(({ code }) => code === 'fee')
	return findings.filter(({ code }) => !(feeAsked && code === 'fee-mentioned'))
}

/**
 * Clauses are looked at one by one only where the whole text has the words: what ends a clause is in no
 * pattern's way, so that a clause can only match where the text does, and few texts do.
 */
function firstMatch(
	phrase: Phrase,
	level: FindingLevel,
	texts: readonly { field: string; text: string }[],
): Finding[] {
	for (const { field, text } of texts) {
		if (!phrase.pattern.test(text)) continue
		for (const clause of text.split(clauseEnds)) {
			const detail = matchIn(clause, phrase)
			if (detail !== null) return [{ code: phrase.code, level, field, rule: phrase.rule, detail }]
		}
	}
	return []
}

function matchIn(clause: string, { pattern, unless }: Phrase): string | null {
	const match = pattern.exec(clause)
	if (!match || unless?.test(clause)) return null
	return clause.slice(Math.max(0, match.index - 6), match.index + match[0].length + 6).trim()
}
