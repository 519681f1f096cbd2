import { createHash } from 'node:crypto'
import type { Once } from '#app/adapters/context.ts'
import { keyField } from '#app/domain/form.ts'
import { problem } from './problems.server.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

/** Reads a posted form and the idempotency key in it; a form without one was not made by our pages. */
export async function readForm(request: Request): Promise<{ form: FormData; once: Once }> {
	const form = await request.formData()
	return { form, once: onceOf(request, form) }
}

/** Takes the key out of a form, with a digest of all that was said; `beside` is what came with it. */
export function onceOf(request: Request, form: FormData, beside: readonly string[] = []): Once {
	const key = form.get(keyField)
	if (typeof key !== 'string' || !uuid.test(key)) throw problem(400, 'form-without-key')
	form.delete(keyField)
	const said = [...form].map(([name, value]) => [
		name,
		typeof value === 'string' ? value : value.name,
	])
	const bodyHash = createHash('sha256')
		.update(JSON.stringify([new URL(request.url).pathname, said, ...beside]))
		.digest()
	return { key, bodyHash: Buffer.from(bodyHash) }
}
