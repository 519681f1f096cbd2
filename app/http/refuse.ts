import { data } from '@remix-run/node'
import type { Reply } from '#app/domain/form.ts'

/** Reasons by field; the empty name means the form as a whole. */
export type Reasons = Readonly<Record<string, string>>

/** An answer to a form that changed nothing: 422, with what was typed and what is wrong with it. */
export function refuse(form: FormData, errors: Reasons) {
	return refuseWith(form, errors, {})
}

/** The same, with what more the page needs to help. */
export function refuseWith<More extends object>(form: FormData, errors: Reasons, more: More) {
	const reply: Reply = { values: valuesOf(form), errors }
	return data({ reply, ...more }, { status: 422 })
}

/** A form as it was typed, without any password. */
export function valuesOf(form: FormData): Reply['values'] {
	const names = [...new Set(form.keys())].filter((name) => !name.toLowerCase().includes('password'))
	return Object.fromEntries(
		names.map((name) => {
			const said = form.getAll(name).filter((value) => typeof value === 'string')
			return [name, said.length === 1 && said[0] !== undefined ? said[0] : said]
		}),
	)
}

/** An answer that is shown with the form, which keeps what was typed: nothing was changed, nothing is kept. */
export function answerBelow<Answer>(form: FormData, answer: Answer) {
	const reply: Reply = { values: valuesOf(form), errors: {} }
	return data({ reply, answer })
}
