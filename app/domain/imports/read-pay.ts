import { fenOfYuan, type PayUnit } from '#app/domain/money/pay.ts'

export type ReadPay = { payUnit: PayUnit; payMinFen: number; payMaxFen: number }

/** Pay as a file states it: in one text, or as figures of their own. */
export type PayCells = { text: string; min: string; max: string; unit: string }

const units: readonly [RegExp, PayUnit][] = [
	[/时|hour|\/h$/i, 'hour'],
	[/件|piece/i, 'piece'],
	[/天|日|day/i, 'day'],
	[/年|year|annual/i, 'year'],
	[/月|month/i, 'month'],
]

const notStated = /^(面议|薪资面议|工资面议|待遇面议|电议|面谈|negotiable|-+|无|不详|未注明)$/i

/** No pay of one person a month, a year or a day is above this; a figure beyond it is a slip. */
const mostYuan = 1_000_000
/** A figure without a unit can only be meant by the month when it is of this size. */
const byTheMonth = { least: 1000, most: 100_000 }

/**
 * Reads pay: "4000-6000元/月", "200元/天", "8千-1.2万", or figures with a unit. `stated: false` is pay
 * that is settled between the two ("面议") or left out; null is a text that was not understood.
 */
export function readPay(cells: PayCells): { stated: false } | ({ stated: true } & ReadPay) | null {
	const text = plain(cells.text || [cells.min, cells.max].filter((part) => part !== '').join('-'))
	if (text === '' || notStated.test(text)) return { stated: false }
	const range = rangeOf(text)
	const unit = unitOf(plain(cells.unit)) ?? unitOf(afterFigures(text)) ?? unitOf(text)
	if (!range || range.max > mostYuan || range.min < 0) return null
	const payUnit = unit ?? (isMonthly(range) ? 'month' : null)
	if (!payUnit) return null
	return { stated: true, payUnit, payMinFen: fenOfYuan(range.min), payMaxFen: fenOfYuan(range.max) }
}

const plain = (text: string): string => text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})|\s/g, '')

const unitOf = (text: string): PayUnit | null =>
	text === '' ? null : (units.find(([pattern]) => pattern.test(text))?.[1] ?? null)

/** What stands behind the last figure: "/月" in "月薪4000元/月·13薪" is not the "薪" of the thirteenth. */
const afterFigures = (text: string): string =>
	/\d(?:万|千|[wk])?元?(?:左右)?[/每](\D+)/i.exec(text)?.[1] ?? ''

const figure = String.raw`(\d+(?:\.\d+)?)(万|千|[wk])?元?`
const twoFigures = new RegExp(`${figure}(?:/?(?:月|天|日|小?时|年|件))?[-~—–至到]+${figure}`, 'i')
const oneFigure = new RegExp(`${figure}(?![^\\d]{0,2}(?:以下|以内|封顶))`, 'i')
const scales: Record<string, number> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000 }

function rangeOf(text: string): { min: number; max: number } | null {
	const two = twoFigures.exec(text)
	if (two) {
		const [, low = '', lowScale, high = '', highScale] = two
		const ends = [yuan(low, lowScale ?? borrowed(low, high, highScale)), yuan(high, highScale)]
		return { min: Math.min(...ends), max: Math.max(...ends) }
	}
	const one = oneFigure.exec(text)
	if (!one || /以下|以内|封顶/.test(text)) return null
	const amount = yuan(one[1] ?? '', one[2])
	return { min: amount, max: amount }
}

/** "1-1.5万" means ten thousand at both ends; "8000-1万" does not. */
const borrowed = (low: string, high: string, scale: string | undefined) =>
	scale !== undefined && Number(low) <= Number(high) ? scale : undefined

const yuan = (digits: string, scale: string | undefined): number =>
	Math.round(Number(digits) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1) * 100) / 100

const isMonthly = ({ min, max }: { min: number; max: number }) =>
	min >= byTheMonth.least && max <= byTheMonth.most
