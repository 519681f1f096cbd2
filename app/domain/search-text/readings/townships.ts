import { ancestorsOf, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import type { Reader } from '#app/domain/search-text/meaning.ts'
import { shortOf } from './places.ts'

const ending = /(街道|镇|乡|苏木)$/
const longestName = 14
/** A name that so many divisions have (城关镇) says nothing by itself. */
const mostMeant = 12

type Names = ReadonlyMap<string, readonly DivisionCode[]>

/**
 * Streets and townships 街道、乡镇, and zones 开发区, as the county or city they lie in: posts say no more. With their
 * ending they count anywhere, also with that of yesterday (仓前镇 is 仓前街道 today); without it only right behind a
 * place around them.
 */
export function townshipReader(names: Names, divisions: readonly Division[]): Reader {
	const stems = byStem(names)
	const nameOf = new Map(divisions.map(({ code, name }) => [code, name]))
	const isBehind = (before: string, code: DivisionCode) =>
		ancestorsOf(code).some((around) => {
			const name = nameOf.get(around) ?? ''
			return name !== '' && [name, shortOf(name)].some((each) => before.endsWith(each))
		})
	const meant = (word: string, before: string): readonly DivisionCode[] => {
		const isWhole = word.length > 2 && (names.has(word) || ending.test(word))
		const all = names.get(word) ?? stems.get(word.replace(ending, '')) ?? []
		const behind = before === '' ? [] : all.filter((code) => isBehind(before, code))
		if (behind.length > 0) return behind
		return isWhole && all.length <= mostMeant ? all : []
	}
	return (text, place) => {
		const before = text.slice(0, place).trimEnd()
		for (let length = Math.min(longestName, text.length - place); length >= 2; length--) {
			const divisions = meant(text.slice(place, place + length), before)
			if (divisions.length > 0) return { length, meaning: { is: 'place', divisions } }
		}
		return null
	}
}

function byStem(names: Names): Names {
	const stems = new Map<string, DivisionCode[]>()
	for (const [name, codes] of names) {
		const stem = name.replace(ending, '')
		stems.set(stem, [...new Set([...(stems.get(stem) ?? []), ...codes])])
	}
	return stems
}
