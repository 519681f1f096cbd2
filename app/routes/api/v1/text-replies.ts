import { bringTextReply } from '#app/commands/notifications/take-text-reply.server.ts'
import { apiProblem } from '#app/http/api-problem.server.ts'
import { guarded } from '#app/http/guarded.server.ts'

const open = { open: 'the provider of text messages signs what it brings' }

export const loader = guarded(open, () =>
	apiProblem(405, 'wrong-method', { allow: ['POST'], documentation: '/api/v1/openapi.json' }),
)

/** POST /api/v1/text-replies: what somebody answered to a text message. */
export const action = guarded(open, async ({ ctx, request }) => {
	if (request.method !== 'POST') return apiProblem(405, 'wrong-method', { allow: ['POST'] })
	const call = { body: await request.text(), headers: request.headers }
	const outcome = await bringTextReply(call, ctx.now)
	if (outcome === 'not-signed') return apiProblem(403, 'not-signed')
	if (outcome === 'unreadable')
		return apiProblem(422, 'invalid-body', { errors: [{ field: '', reason: 'no text reply' }] })
	if (outcome === 'busy' || outcome === 'too-many') return apiProblem(429, 'too-many-requests')
	return Response.json({ outcome })
})
