/** Pairs of sounds that people who type by ear take for each other, at the front and at the end of a syllable. */
const alikeInFront: readonly (readonly [string, string])[] = [
	['zh', 'z'],
	['ch', 'c'],
	['sh', 's'],
	['n', 'l'],
	['f', 'h'],
]
const alikeAtEnd: readonly (readonly [string, string])[] = [
	['ing', 'in'],
	['eng', 'en'],
	['ang', 'an'],
]

/** The ways a syllable is typed: as it is spelt first, then with the usual slips. ü has no key. */
export function typedAs(syllable: string): string[] {
	const keys = syllable.includes('v')
		? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]
		: [syllable]
	return [...new Set(keys.flatMap(withFronts).flatMap(withEnds))]
}

function withFronts(syllable: string): string[] {
	const front = /^(?:[zcs]h|[zcsnlfh])/.exec(syllable)?.[0]
	const other = alikeInFront.flatMap(([one, two]) =>
		front === one ? [two] : front === two ? [one] : [],
	)
	return [syllable, ...other.map((instead) => instead + syllable.slice(front?.length ?? 0))]
}

function withEnds(syllable: string): string[] {
	for (const [long, short] of alikeAtEnd) {
		if (syllable.endsWith(long)) return [syllable, syllable.slice(0, -long.length) + short]
		if (syllable.endsWith(short)) return [syllable, syllable.slice(0, -short.length) + long]
	}
	return [syllable]
}

/** One letter of a syllable, as lazy typists write it: b for bao, and z or zh for zhong. */
export const initialsOf = (syllable: string): string[] =>
	/^[zcs]h/.test(syllable) ? [syllable.slice(0, 1), syllable.slice(0, 2)] : [syllable.slice(0, 1)]
