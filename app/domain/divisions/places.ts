import type { Point } from '#app/domain/geo.ts'
import { type DivisionCode, type DivisionLevel, existingAround, nation } from './division-code.ts'

export type Division = {
	code: DivisionCode
	name: string
	fullName: string
	level: DivisionLevel
	point: Point | null
}

/** Endings that people leave out: 杭州 for 杭州市, 余杭 for 余杭区. */
const endings =
	/(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|地区|新区|省|市|区|县|旗|盟|镇|乡|街道|村|社区)$/

export function shortName(name: string): string {
	const short = name.replace(endings, '')
	return short.length >= 2 ? short : name
}

/**
 * The divisions that someone may mean by a name: exact before short, larger before smaller. "杭州余杭"
 * names two; the smaller counts if it lies in the larger.
 */
export function divisionsNamed(all: readonly Division[], text: string): Division[] {
	const wanted = text.normalize('NFKC').replace(/[\s,，、·]/g, '')
	if (wanted.length < 2) return []
	const exact = all.filter(
		({ code, name, fullName }) => code !== nation && (name === wanted || fullName === wanted),
	)
	if (exact.length > 0) return byLevel(exact)
	const short = all.filter(
		({ code, name }) => code !== nation && shortName(name) === shortName(wanted),
	)
	return short.length > 0
		? byLevel(short)
		: byLevel(all.filter((each) => isNamedByParts(all, each, wanted)))
}

const byLevel = (list: readonly Division[]) =>
	list.toSorted((one, other) => one.code.length - other.code.length)

/** Each of the parts that the text is made of names the division or one around it, the last one itself. */
function isNamedByParts(all: readonly Division[], division: Division, wanted: string): boolean {
	const own = [division.name, shortName(division.name)].find((name) => wanted.endsWith(name))
	if (division.code === nation || own === undefined || own.length === wanted.length) return false
	const around = existingAround(division.code).slice(1)
	const names = around.flatMap((code) =>
		all.filter((each) => each.code === code).flatMap(({ name }) => [name, shortName(name)]),
	)
	return namesMakeUp(wanted.slice(0, -own.length), names)
}

function namesMakeUp(text: string, names: readonly string[]): boolean {
	return (
		text === '' ||
		names.some((name) => text.startsWith(name) && namesMakeUp(text.slice(name.length), names))
	)
}
