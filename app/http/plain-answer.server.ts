import type { Response } from 'express'
import type { Locale } from '#app/domain/preferences.ts'
import { locales } from '#app/domain/preferences.ts'

type Words<Input extends object> = (input: Input, how: { locale: Locale }) => string

/** What stands in front of the pages does not know the visitor's language yet, and answers in each. */
export function answerPlainly<Input extends object>(
	response: Response,
	status: number,
	words: Words<Input>,
	input: Input,
): void {
	const lines = locales.map((locale) => `${words(input, { locale })}\n`)
	response.status(status).type('text/plain').send(lines.join(''))
}
