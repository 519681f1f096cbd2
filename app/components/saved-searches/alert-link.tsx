import { Link } from '@remix-run/react'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { asksForSomething, keptAddress } from '#app/domain/saved-searches/saved-search.ts'
import { m } from '#app/locales/compiled/messages.js'

/** From a search to being told of what it will find later. */
export function AlertLink({ request }: { request: SearchRequest }) {
	if (!asksForSomething(request)) return null
	return (
		<p className="print:hidden">
			<Link to={`/me/searches/new?${keptAddress(request)}`} className="button-quiet">
				{m.searches_new()}
			</Link>
		</p>
	)
}
