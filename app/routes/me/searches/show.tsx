import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { stopSearch } from '#app/commands/saved-searches/stop-search.server.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { PostCard } from '#app/components/posts/post-card.tsx'
import { MySearchCard } from '#app/components/saved-searches/my-search-card.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { searchAddress } from '#app/domain/posts/search-request.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { foundBySearch } from '#app/queries/saved-searches/found-by-search.server.ts'

export const meta = pageTitle(m.searches_found_title)

export const loader = guarded({ may: 'me.search' }, async ({ ctx, params }) =>
	found(await foundBySearch(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.search' }, async ({ ctx, form, params }) => {
	const outcome = await stopSearch(ctx, params.id)
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/me/searches')
})

export default function FoundBySavedSearch() {
	const { posts, ...search } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/searches" words={m.searches_title()} />
				<h1 className="text-2xl font-bold">{m.searches_found_title()}</h1>
				<MySearchCard search={search} />
				{posts.map((card) => (
					<PostCard key={card.id} card={card} />
				))}
				{posts.length === 0 && (
					<p className="card">
						{m.searches_found_none()}{' '}
						<Link to={searchAddress(search.request)} className="link">
							{m.searches_all()}
						</Link>
					</p>
				)}
			</div>
		</PublicShell>
	)
}
