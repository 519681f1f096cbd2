import { type DivisionCode, existingAround, nation } from './division-code.ts'
import { type Division, shortName } from './places.ts'

/** The divisions that the front of a text may name, and what follows; several where it leaves the choice. */
export type PlaceAtFront = { found: readonly Division[]; rest: string }

type Named = { division: Division; short: boolean }
type Match = { division: Division; rest: string }

/** No name of a division is longer. */
const longestName = 16

/**
 * Makes a reader of addresses: "浙江省杭州市滨江区江陵路1号" and "杭州滨江区" give the county and the rest,
 * "鼓楼区" gives several. A county's short name counts only where the text ends with it: 南山路 is a road.
 */
export function readerOfPlaces(all: readonly Division[]): (text: string) => PlaceAtFront {
	const byName = new Map<string, Named[]>()
	const add = (name: string, named: Named) => {
		const known = byName.get(name)
		if (known) known.push(named)
		else byName.set(name, [named])
	}
	for (const division of all) {
		if (division.code === nation) continue
		add(division.name, { division, short: false })
		const short = shortName(division.name)
		if (short !== division.name) add(short, { division, short: true })
	}

	const matchesAt = (text: string, around: DivisionCode): Match[] => {
		const lengths = Array.from({ length: Math.min(longestName, text.length) }, (_, i) => i + 1)
		return lengths.flatMap((length) => {
			const rest = text.slice(length)
			return (byName.get(text.slice(0, length)) ?? [])
				.filter(({ division, short }) => liesIn(division, around) && counts(division, short, rest))
				.map(({ division }) => ({ division, rest }))
		})
	}
	/** As deep as the text goes: each name lies within the one before. */
	const deepest = (text: string, around: DivisionCode): Match[] =>
		matchesAt(text, around).flatMap((match) => {
			const deeper = deepest(match.rest, match.division.code)
			return deeper.length > 0 ? deeper : [match]
		})

	return (text) => {
		const plain = text.normalize('NFKC').replace(/[\s,，、·/|-]/g, '')
		return best(deepest(plain, nation), plain)
	}
}

const liesIn = ({ code }: Division, around: DivisionCode): boolean =>
	around === nation || (code !== around && existingAround(code).includes(around))

const counts = ({ level }: Division, short: boolean, rest: string): boolean =>
	!short || rest === '' || level === 'province' || level === 'city'

/** The match that leaves least; of equal ones those of the largest level. */
function best(matches: readonly Match[], text: string): PlaceAtFront {
	const least = Math.min(...matches.map(({ rest }) => rest.length))
	const closest = matches.filter(({ rest }) => rest.length === least)
	const largest = Math.min(...closest.map(({ division }) => division.code.length))
	const found = closest.filter(({ division }) => division.code.length === largest)
	return { found: found.map(({ division }) => division), rest: found[0]?.rest ?? text }
}
