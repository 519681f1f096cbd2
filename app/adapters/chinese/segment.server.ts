import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { Converter } from 'opencc-js/t2cn'
import { occupationGroups, occupations } from '#app/domain/occupations/groups.ts'
import { concepts } from '#app/domain/search-text/concepts/all-concepts.ts'

/** Words of the trade that the general dictionary does not know, so that they stay whole. */
const tradeWords = [
	...occupations.flatMap((occupation) => occupationGroups[occupation].words),
	...[...concepts.values()].flatMap(({ terms }) => terms),
	...[
		'包吃住',
		'包吃',
		'包住',
		'公益岗',
		'公益性岗位',
		'帮扶车间',
		'扶贫车间',
		'以工代赈',
		'劳务输出',
		'低保户',
		'五险一金',
		'周末双休',
		'不上夜班',
		'长白班',
		'日结',
		'小时工',
		'临时工',
		'残疾人',
	],
]

/** A long name is surely meant; two letters may be parts of other words. */
const weightOf = (word: string) => (word.length > 2 ? 100_000 : 2000)

let jieba: Jieba | undefined
function cutter(): Jieba {
	if (!jieba) {
		jieba = Jieba.withDict(dict)
		const lines = tradeWords
			.filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
			.map((word) => `${word} ${weightOf(word)} n`)
		jieba.loadDict(Buffer.from(`${lines.join('\n')}\n`))
	}
	return jieba
}

let simplify: ((text: string) => string) | undefined

/** Traditional letters as simplified ones. */
export function simplified(text: string): string {
	simplify ??= Converter({ from: 'twp', to: 'cn' })
	return simplify(text)
}

/** One form for all ways of writing: full and half width, case, traditional and simplified letters. */
function normalised(text: string): string {
	return simplified(text.normalize('NFKC').toLowerCase())
}

/** Where the words of a text begin and end. */
export function boundariesOf(text: string): ReadonlySet<number> {
	const edges = new Set([0])
	let place = 0
	for (const word of cutter().cut(text, false)) {
		place += word.length
		edges.add(place)
	}
	return edges
}

const wordLike = /[\p{Script=Han}\p{L}\p{N}]/u

/** The words of a text, long words also by their parts, each once, in their order. */
export function cut(text: string): string[] {
	const words = cutter().cutForSearch(normalised(text), true)
	return [...new Set(words.map((word) => word.trim()).filter((word) => wordLike.test(word)))]
}
