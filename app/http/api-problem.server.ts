/** What can be wrong with a request to the API; RFC 9457 problem details. */
const titles = {
	'invalid-parameters': 'A parameter says nothing that can be looked for.',
	'invalid-body': 'The body cannot be read; each error names its field and what it should be.',
	'wrong-method': 'This address answers another method.',
	'not-found': 'There is no such thing, or it is not public.',
} as const

export function apiProblem(status: number, type: keyof typeof titles, more: object = {}): Response {
	const body = { type: `/api/v1/problems/${type}`, title: titles[type], status, ...more }
	return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
