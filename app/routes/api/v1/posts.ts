import { readSearch } from '#app/domain/posts/search-request.ts'
import { apiCard } from '#app/http/api-posts.server.ts'
import { apiProblem } from '#app/http/api-problem.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { packedJson } from '#app/http/packed.server.ts'
import { searchOpenPosts } from '#app/queries/posts/search-open-posts.server.ts'

/** GET /api/v1/posts: the same search as the page's, as JSON. */
export const loader = guarded({ open: 'open posts are public' }, async ({ ctx, request }) => {
	const { searchParams } = new URL(request.url)
	const { request: search, faults } = readSearch(searchParams, {
		pageSize: 20,
	})
	if (faults.length > 0) return apiProblem(400, 'invalid-parameters', { parameters: faults })
	const folds = searchParams.get('fold') === '1'
	const explains = searchParams.get('explain') === '1'
	const found = await searchOpenPosts(ctx, search, { folds })
	return packedJson(request, {
		total: found.total,
		totalIsExact: found.totalIsExact,
		loosened: found.loosened,
		...(folds && { folded: found.folded }),
		page: search.page,
		pageSize: search.pageSize,
		engine: found.engine,
		degraded: found.degraded,
		tookMs: found.tookMs,
		understood: found.chips.map(({ text, meaning }) => ({ text, as: meaning.is })),
		facets: found.facets,
		hits: found.cards.map((card) => apiCard(card, { folds, explains })),
	})
})
