import { z } from 'zod'
import { type ParameterKey, parameters } from './parameters.ts'

/** The part of JSON Schema that shapes of the catalogue use; the database knows the same. */
export type Shape = {
	type?: 'number' | 'integer' | 'string' | 'array' | 'object'
	const?: unknown
	enum?: readonly string[]
	minimum?: number
	maximum?: number
	items?: Shape | false
	minItems?: number
	maxItems?: number
	prefixItems?: readonly Shape[]
	properties?: Readonly<Record<string, Shape>>
	anyOf?: readonly Shape[]
}

/** What the database checks a value of a parameter by. */
export const shapeOf = (key: ParameterKey): Shape => z.toJSONSchema(parameters[key].schema) as Shape

export type Range =
	| { kind: 'only'; value: unknown }
	| { kind: 'words'; words: readonly string[] }
	| { kind: 'between'; least: number; most: number }

/** What is allowed, as people say it: of a list, each of its parts. */
export function rangesOf(shape: Shape): Range[] {
	if (shape.const !== undefined) return [{ kind: 'only', value: shape.const }]
	if (shape.enum) return [{ kind: 'words', words: shape.enum }]
	if (shape.anyOf) return shape.anyOf.flatMap(rangesOf)
	if (shape.prefixItems) return rangesOf(shape.prefixItems[0] ?? {})
	if (shape.items) return rangesOf(shape.items)
	if (shape.properties) return rangesOf(Object.values(shape.properties)[0] ?? {})
	if (shape.minimum === undefined || shape.maximum === undefined)
		throw new Error('a number of the catalogue has no end of its range')
	return [{ kind: 'between', least: shape.minimum, most: shape.maximum }]
}

export const parameterTypes = ['number', 'whole number', 'word', 'list', 'record'] as const
export type ParameterType = (typeof parameterTypes)[number]

export function typeOf({ type, enum: words, anyOf }: Shape): ParameterType {
	if (type === 'array') return 'list'
	if (type === 'object') return 'record'
	if (words) return 'word'
	return type === 'integer' && !anyOf ? 'whole number' : 'number'
}
