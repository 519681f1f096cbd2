import { type ParameterKey, parameters } from './parameters.ts'
import { type Plain, plainOf, type Read, statedValue } from './plain-value.ts'
import { type ParameterType, shapeOf, typeOf } from './range.ts'

const between = /[\s/,，、;；·]+/

/** A list in one line: `2660 / 2430 / 2180`; of bands, each below what how much is paid: `800=400 / 1200=200`. */
export function typedOf(key: ParameterKey, value: unknown): string {
	return textOf(plainOf(key, value))
}

function textOf(plain: Plain): string {
	if (Array.isArray(plain)) return plain.map(textOf).join(' / ')
	return typeof plain === 'object' ? Object.values(plain).map(textOf).join('=') : String(plain)
}

/** What was typed into a form, read as the catalogue wants it. */
export function readTyped(key: ParameterKey, typed: string): Read {
	const text = typed.trim()
	return text === '' ? { refused: 'value-shape' } : statedValue(key, plainOfText(key, text))
}

function plainOfText(key: ParameterKey, text: string): unknown {
	const { unit } = parameters[key]
	if (unit === 'fen or ratio') return text
	if (unit === 'pay from which on') return numberOf(text)
	if (unit === 'bands') return text.split(between).map(bandOf)
	if (unit === 'groups' || unit === 'incentives') return text.split(between)
	return readers[typeOf(shapeOf(key))](text)
}

const readers: Record<ParameterType, (text: string) => unknown> = {
	number: numberOf,
	'whole number': numberOf,
	word: (text) => text,
	list: (text) => text.split(between).map(numberOf),
	record: numberOf,
}

function bandOf(part: string): unknown {
	const [below, amount, more] = part.split('=')
	return below && amount && more === undefined
		? { below: numberOf(below), amount: numberOf(amount) }
		: null
}

/** Null for what is no number. */
function numberOf(text: string): number | null {
	return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
