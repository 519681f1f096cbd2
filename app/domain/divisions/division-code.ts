/**
 * The significant digits of a GB/T 2260 code 行政区划代码: '' is the nation, "33" a province, "3301" a
 * city, "330108" a county, then township 9 and village 12 digits. A division lies within another when
 * its code begins with the other's.
 */
export type DivisionCode = string

export const nation: DivisionCode = ''

const levelByLength: Record<number, DivisionLevel> = {
	0: 'nation',
	2: 'province',
	4: 'city',
	6: 'county',
	9: 'township',
	12: 'village',
}

export const divisionLevels = [
	'nation',
	'province',
	'city',
	'county',
	'township',
	'village',
] as const
export type DivisionLevel = (typeof divisionLevels)[number]

export function levelOf(code: DivisionCode): DivisionLevel {
	const level = levelByLength[code.length]
	if (!level) throw new RangeError(`${code} is not a division code`)
	return level
}

/** "330100" and "3301" are the same city: trailing zero pairs carry no meaning. Null for anything else. */
export function significantCode(text: string): DivisionCode | null {
	const digits = text.trim()
	if (!/^\d{2}(\d{2}|\d{4}|\d{7}|\d{10})?$/.test(digits)) return null
	if (digits.length !== 6) return digits
	return digits.replace(/(00){1,2}$/, '')
}

/** staff of a division see it and those below it, never beside or above. */
export function covers(division: DivisionCode, other: DivisionCode): boolean {
	return other.startsWith(division)
}

/** The division itself and those around it, nearest first, the nation last. */
export function ancestorsOf(code: DivisionCode): DivisionCode[] {
	return [12, 9, 6, 4, 2, 0]
		.filter((length) => length <= code.length)
		.map((length) => code.slice(0, length))
}

/**
 * The half-open range of codes within a division, in byte order. The nation needs bounds of its own:
 * an empty lower bound would be indistinguishable from none at all.
 */
export function rangeOf(division: DivisionCode): { from: string; to: string } {
	return division === nation ? { from: '0', to: '~' } : { from: division, to: `${division}~` }
}

/**
 * Counties right below a province have no city between: those of the four municipalities, and those
 * that a province administers itself (their third and fourth digits are 90).
 */
export const directlyBelowProvince = /^(11|12|31|50)|^\d{2}90/

/** The divisions around a place that exist, itself included, the nation left out, nearest first. */
export function existingAround(place: DivisionCode): DivisionCode[] {
	return ancestorsOf(place).filter(
		(code) => code !== nation && !(code.length === 4 && directlyBelowProvince.test(place)),
	)
}

/** The division right below another one in which a place lies; null where the place is no deeper. */
export function nextBelow(division: DivisionCode, place: DivisionCode): DivisionCode | null {
	return existingAround(place).findLast((code) => code.length > division.length) ?? null
}
