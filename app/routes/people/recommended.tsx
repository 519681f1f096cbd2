import { Link, useLoaderData } from '@remix-run/react'
import { Learned } from '#app/components/matching/learned.tsx'
import { RecommendedPosts } from '#app/components/matching/recommended-posts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { recommendedPosts } from '#app/queries/matching/recommended-posts.server.ts'

export const meta = pageTitle(m.recommended_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'candidate.see' }, async ({ ctx, params }) =>
	found(await recommendedPosts(ctx, params.id)),
)

const noneWords = {
	aid: m.recommended_aid_of,
	paused: m.recommended_paused_of,
	unregistered: m.recommended_unregistered_of,
}

export default function Recommended() {
	const { id, name, stage, posts, lessons, blockers } = useLoaderData<typeof loader>()
	return (
		<StaffShell
			title={m.recommended_title_of({ name })}
			back={{ to: `/people/${id}`, words: name }}
		>
			<Learned lessons={lessons} />
			{stage === 'looking' ? (
				<RecommendedPosts
					posts={posts}
					blockers={blockers}
					waysFor={(postId) => (
						<p>
							<Link to={`/offers/new?person=${id}&post=${postId}`} className="button">
								{m.offer_new_title()}
							</Link>
						</p>
					)}
				/>
			) : (
				<p className="card">{noneWords[stage]()}</p>
			)}
		</StaffShell>
	)
}
