import type { Response } from 'express'
import type { Locale } from '#app/domain/preferences.ts'
import { locales } from '#app/domain/preferences.ts'
import type { ProblemType } from './api/problems.server.ts'
import { problemBody, problemMedia } from './api-problem.server.ts'

type Words<Input extends object> = (input: Input, how: { locale: Locale }) => string

/** What other programs are told in place of words. */
const problemOfStatus: Readonly<Record<number, ProblemType>> = {
	405: 'wrong-method',
	413: 'too-large',
	429: 'too-many-requests',
}

const otherMethod = { allow: ['GET', 'HEAD', 'POST'], documentation: '/api/v1/openapi.json' }

/** What stands in front of the pages does not know the visitor's language yet, and answers in each. */
export function answerPlainly<Input extends object>(
	response: Response,
	status: number,
	words: Words<Input>,
	input: Input,
): void {
	const type = problemOfStatus[status]
	if (type && response.req.path.startsWith('/api/v1/')) {
		const body = problemBody(status, type, type === 'wrong-method' ? otherMethod : {})
		response.status(status).type(problemMedia).send(JSON.stringify(body))
		return
	}
	const lines = locales.map((locale) => `${words(input, { locale })}\n`)
	response.status(status).type('text/plain').send(lines.join(''))
}
