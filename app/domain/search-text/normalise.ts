/** Turns traditional letters into simplified ones; the table for it lies outside of the domain. */
export type Simplify = (text: string) => string

const emoji =
	/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0f|\u20e3/gu
/** Everything but letters, figures and the few signs that figures need: 4000-6000, 200元/天, 4.5k, c++. */
const punctuation = /[^\p{L}\p{N}\s.\-~/+#%]/gu
const looseSigns =
	/(?<![\p{N}kw千万百元块])[-~]|[-~](?![\p{N}一二两三四五六七八九十])|(?<!\p{N})[.%]|[.](?!\p{N})|\/(?![\p{L}\p{N}])|(?<![\p{L}\p{N}+])[/+#]/gu

/** "4000 以上" and "200 一天" are said in one breath. */
const figureApart =
	/(?<=\d) (?=[元块千万k]|以[上下内]|往上|起|左右|[一每]?(?:天|日|个?小时|个?月|年))/g

/**
 * One form for all ways of writing: full and half width, case, traditional and simplified letters,
 * without emoji and punctuation, and without words that only repeat the one before.
 */
export function normalise(text: string, simplify: Simplify): string {
	const plain = simplify(text.normalize('NFKC').toLowerCase())
		.replaceAll('ü', 'v')
		.replace(emoji, ' ')
		.replace(/[—–−〜～]/g, '-')
		.replace(punctuation, ' ')
		.replace(looseSigns, ' ')
		.replace(/\s+/g, ' ')
		.replace(figureApart, '')
		.trim()
	return withoutRepeats(plain)
}

/** Someone who puts a text into quotation marks wants just these words. */
export const isLiteral = (typed: string): boolean => /^\s*["“「『].+["”」』]\s*$/u.test(typed)

/** 保安保安保安 is 保安, and "电工 电工" is 电工; 天天 and 人人 stay what they are. */
function withoutRepeats(text: string): string {
	const once = text.replace(/([\p{Script=Han}]{2,8})\1+/gu, '$1')
	return once
		.split(' ')
		.filter((word, place, all) => word !== all[place - 1])
		.join(' ')
}
