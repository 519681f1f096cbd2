import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { MySearchCard } from '#app/components/saved-searches/my-search-card.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { mySearches } from '#app/queries/saved-searches/my-searches.server.ts'

export const meta = pageTitle(m.searches_title)

export const loader = guarded({ may: 'me.search' }, async ({ ctx }) => ({
	searches: await mySearches(ctx),
}))

export default function MySearches() {
	const { searches } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.searches_title()}</h1>
				<p>{m.searches_about()}</p>
				{searches.map((search) => (
					<MySearchCard key={search.id} search={search} />
				))}
				{searches.length === 0 && (
					<p className="card">
						{m.searches_none()}{' '}
						<Link to="/posts" className="link">
							{m.nav_find_work()}
						</Link>
					</p>
				)}
			</div>
		</PublicShell>
	)
}
