import { betterOffRequest } from '#app/domain/benefit/better-off-request.ts'
import { locales } from '#app/domain/preferences.ts'
import { apiProblem } from '#app/http/api-problem.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { warningIn } from '#app/locales/words/benefit.ts'
import { reckonBetterOff } from '#app/queries/benefit/reckon-better-off.server.ts'

const open = { open: 'a calculation names nobody and keeps nothing' }

/** A browser that comes by learns what to send. */
export const loader = guarded(open, () =>
	apiProblem(405, 'wrong-method', { allow: ['POST'], documentation: '/api/v1/openapi.json' }),
)

/** POST /api/v1/calculations/better-off: what a job would do to a family's money. */
export const action = guarded(open, async ({ ctx, request }) => {
	if (request.method !== 'POST') return apiProblem(405, 'wrong-method', { allow: ['POST'] })
	const body: unknown = await request.json().catch(() => undefined)
	if (body === undefined)
		return apiProblem(422, 'invalid-body', { errors: [{ field: '', reason: 'not JSON' }] })
	const { success, data, error } = betterOffRequest.safeParse(body)
	if (!success) {
		const errors = error.issues.map(({ path, message }) => ({
			field: path.join('.'),
			reason: message,
		}))
		return apiProblem(422, 'invalid-body', { errors })
	}
	const answer = await reckonBetterOff(ctx, data)
	if ('missing' in answer) {
		const reason = 'not known for this division and day; state it'
		return apiProblem(422, 'invalid-body', {
			errors: [{ field: `parameters.${answer.missing}`, reason }],
		})
	}
	const { warnings } = answer
	return Response.json({
		...answer,
		warnings: warnings.map((code) => ({
			code,
			message: Object.fromEntries(locales.map((locale) => [locale, warningIn(code, locale)])),
		})),
	})
})
