import { z } from 'zod'

export const fen = z.number().int().min(0).max(10_000_000)
export const ratio = z.number().min(0).max(1)
export const count = z.number().int().min(0).max(3650)

type Definition<Unit, Value> = {
	unit: Unit
	schema: z.ZodType<Value>
	standard: Value | null
	rule: string
}

/** A parameter: its unit, what it may be, its national default (null: not known), and its rule. */
export function define<const Unit extends string, Value, Standard extends Value | null>(
	unit: Unit,
	schema: z.ZodType<Value>,
	standard: Standard,
	rule: string,
): Definition<Unit, Value> & { standard: Standard } {
	return { unit, schema, standard, rule }
}
