/** Longer texts are sentences, and sentences may be about people. */
const longest = 12

/**
 * What may be kept of a search that found nothing: words that name no work we know, and nothing that could
 * tell of a person, so no figures, no signs, nothing long; a family name with a title is left out as well.
 */
export function keptOfMiss(words: readonly string[]): string | null {
	const text = words.join('')
	const isPlain = /^[\p{Script=Han}a-z]{2,}$/u.test(text) && text.length <= longest
	const isPerson = /(?:先生|女士|小姐|老板|身份证|电话|手机|微信)/.test(text)
	return isPlain && !isPerson ? text : null
}
