const digits: Record<string, number> = {
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
}
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const scales: Record<string, number> = { k: 1000, 千: 1000, w: 10_000, 万: 10_000, '': 1 }

/** A figure in Arabic or Chinese digits, as a part of a regular expression. */
export const figure = String.raw`(?:\d+(?:\.\d+)?|[零一二两三四五六七八九十百千万]+)`
/** What may follow a figure and multiplies it: 4k, 6千, 1.2万. */
export const scale = '(?:k|千|w|万)?'

/** The value of a figure with its scale; null where the letters do not make one. */
export function figureValue(written: string, scaled = ''): number | null {
	const factor = scales[scaled] ?? 1
	const value = /^\d/.test(written) ? Number(written) : chineseNumber(written)
	return value === null ? null : value * factor
}

/** 四千五 is 4500 and 一万二 12000: a last digit counts a tenth of the power before it. */
export function chineseNumber(written: string): number | null {
	const [, thousands, rest] = /^(?:(.*)万)?(.*)$/.exec(written) ?? []
	const high = thousands === undefined ? 0 : belowTenThousand(thousands, 1)
	const low = belowTenThousand(rest ?? '', thousands === undefined ? 1 : 10_000)
	return high === null || low === null ? null : high * 10_000 + low
}

/** `power` is what stood before: in 一万二 the 二 is two thousand. */
function belowTenThousand(written: string, power: number): number | null {
	let total = 0
	let last = power
	for (const [, digit = '', unit = ''] of written.matchAll(
		/([零一二两三四五六七八九]*)([十百千]?)/g,
	)) {
		const value = digitsOf(digit)
		if (value === null) return null
		if (unit === '') return total + value * tailPower(digit, last)
		last = powers[unit] ?? 1
		total += (digit === '' ? 1 : value) * last
	}
	return total
}

const tailPower = (digit: string, last: number) =>
	last < 100 || digit.startsWith('零') ? 1 : last / 10

/** One digit, perhaps after a zero; "一二" is no figure. */
function digitsOf(written: string): number | null {
	const plain = written.replace(/^零/, '')
	return plain.length > 1 ? null : (digits[plain] ?? 0)
}
