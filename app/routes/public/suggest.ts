import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { suggestSearches } from '#app/queries/posts/suggest-searches.server.ts'

/** GET /suggest?q=…&for=work|place: how a search may go on, for the island of the search form. */
export const loader = guarded({ open: 'words of public posts and places' }, async ({ request }) => {
	const { searchParams } = new URL(request.url)
	const suggestions = await suggestSearches(
		searchParams.get('q') ?? '',
		searchParams.get('for') === 'place',
	)
	const words = { work: m.suggest_as_work, place: m.suggest_as_place }
	return Response.json(
		{ suggestions: suggestions.map(({ text, is }) => ({ text, as: words[is]() })) },
		{ headers: { 'Cache-Control': 'private, max-age=60' } },
	)
})
