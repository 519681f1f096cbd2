import {
	mostRatio,
	type ParameterKey,
	type ParameterUnit,
	type ParameterValue,
	parameters,
} from './parameters.ts'

/** A value as people write it: yuan instead of fen, per cent instead of ratios, the rest as it is. */
export type Plain = number | string | readonly Plain[] | { readonly [name: string]: Plain }

export type WrongValue = 'value-shape' | 'value-range'
export type Read = { value: unknown } | { refused: WrongValue }

/** How many of the kept unit make one of what people write. */
const scales: Partial<Record<ParameterUnit, number>> = {
	fen: 100,
	'fen, by tier': 100,
	'pay from which on': 100,
	bands: 100,
	ratio: 0.01,
	'ratios by month': 0.01,
}

export const scaleOf = (unit: ParameterUnit): number => scales[unit] ?? 1

/** A value of the catalogue as it is written in files. */
export function plainOf(key: ParameterKey, value: unknown): Plain {
	const { unit } = parameters[key]
	if (unit === 'fen or ratio') return moneyOrRatio(Number(value))
	if (unit === 'pay from which on') return plain((value as { minPayFen: number }).minPayFen, 100)
	return plain(value, scaleOf(unit))
}

function plain(value: unknown, scale: number): Plain {
	if (typeof value === 'number') return rounded(value / scale)
	if (Array.isArray(value)) return value.map((each) => plain(each, scale))
	if (typeof value !== 'object' || value === null) return String(value)
	return Object.fromEntries(
		Object.entries(value).map(([name, each]) => [name.replace(/Fen$/, ''), plain(each, scale)]),
	)
}

/** A deduction is an amount or a ratio: its unit stands beside it. */
const moneyOrRatio = (value: number): string =>
	value > mostRatio ? `${rounded(value / 100)} yuan` : `${rounded(value * 100)} %`

/** Binary fractions end where no unit of policy reaches. */
const rounded = (amount: number): number => Math.round(amount * 1e8) / 1e8

/** The value that a file or a form states, if it is one that the catalogue allows. */
export function statedValue<Key extends ParameterKey>(key: Key, stated: unknown): Read {
	const { unit, schema } = parameters[key]
	const value = kept(unit, stated)
	if (value === null) return { refused: 'value-shape' }
	const read = schema.safeParse(value)
	if (read.success) return { value: read.data as ParameterValue<Key> }
	const outside = read.error.issues.every(({ code }) =>
		['too_small', 'too_big', 'invalid_value', 'invalid_union'].includes(code),
	)
	return { refused: outside ? 'value-range' : 'value-shape' }
}

function kept(unit: ParameterUnit, stated: unknown): unknown {
	if (unit === 'fen or ratio') return keptMoneyOrRatio(stated)
	const scale = scaleOf(unit)
	if (unit === 'pay from which on') {
		const minPayFen = scaled(stated, scale)
		return minPayFen === null ? null : { minPayFen }
	}
	return scaled(stated, scale)
}

function scaled(stated: unknown, scale: number): unknown {
	if (typeof stated === 'number') return scaledNumber(stated, scale)
	if (typeof stated === 'string') return stated
	if (Array.isArray(stated)) {
		const parts = stated.map((each) => scaled(each, scale))
		return parts.includes(null) ? null : parts
	}
	if (typeof stated !== 'object' || stated === null) return null
	const parts = Object.entries(stated).map(([name, each]) => [`${name}Fen`, scaled(each, scale)])
	return parts.some(([, each]) => each === null) ? null : Object.fromEntries(parts)
}

/** Null for what is no number, and for money finer than fen. */
function scaledNumber(stated: number, scale: number): number | null {
	if (!Number.isFinite(stated)) return null
	const amount = rounded(stated * scale)
	return scale === 100 && !Number.isInteger(amount) ? null : amount
}

const stated = /^(\d+(?:\.\d+)?)\s*(yuan|元|%|％)$/

function keptMoneyOrRatio(text: unknown): number | null {
	if (text === 0 || text === '0') return 0
	const [, amount, unit] = stated.exec(String(text).trim()) ?? []
	if (amount === undefined) return null
	return scaledNumber(Number(amount), unit === '%' || unit === '％' ? 0.01 : 100)
}
