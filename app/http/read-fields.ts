import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { Reasons } from './refuse.ts'

type Read<Value> = { value: Value } | { errors: Reasons }

/** Reads a form by a schema: the typed value, or what is wrong, one reason a field. */
export function readFields<Schema extends z.ZodObject>(
	form: FormData,
	schema: Schema,
): Read<z.output<Schema>> {
	const submission = parseWithZod(form, { schema })
	if (submission.status === 'success') return { value: submission.value as z.output<Schema> }
	const errors = Object.entries(submission.error ?? {}).flatMap(([name, codes]) =>
		codes?.[0] ? [[name, codes[0]]] : [],
	)
	return { errors: Object.fromEntries(errors) }
}
