import { createHash } from 'node:crypto'
import { apiPost } from '#app/http/api-posts.server.ts'
import { apiProblem } from '#app/http/api-problem.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { publicPost } from '#app/queries/posts/public-post.server.ts'

/** Asked again each time, and answered with 304 while nothing has changed: what is closed is gone at once. */
const caching = { 'Cache-Control': 'public, no-cache' }

/** GET /api/v1/posts/:post: one post, with an ETag. */
export const loader = guarded({ open: 'posts are public' }, async ({ ctx, params, request }) => {
	const post = await publicPost(ctx, params.post)
	if (!post) return apiProblem(404, 'not-found')
	if ('ended' in post) return apiProblem(410, 'gone', post.ended)
	const body = JSON.stringify(apiPost(post.shown))
	const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
	const headers = { ...caching, ETag: tag }
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim())
	if (known.includes(tag) || known.includes('*'))
		return new Response(null, { status: 304, headers })
	return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } })
})
