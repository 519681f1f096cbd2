import { Link, useLoaderData } from '@remix-run/react'
import { RecommendedPosts } from '#app/components/matching/recommended-posts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { loosenedIn } from '#app/domain/matching/loosening.ts'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	type Recommended,
	recommendedPosts,
} from '#app/queries/matching/recommended-posts.server.ts'

export const meta = pageTitle(m.recommended_title)

export const loader = guarded({ may: 'me.search' }, ({ ctx }) =>
	recommendedPosts(ctx, ctx.actor.personId),
)

export default function RecommendedPage() {
	const found = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.recommended_title()}</h1>
				{found?.stage === 'looking' ? (
					<>
						<p>{m.recommended_lead()}</p>
						<RecommendedPosts
							posts={found.posts}
							blockers={found.blockers}
							changeAt={(code) => {
								const question = loosenedIn[code]
								return question ? registrationPath(question, null) : null
							}}
						/>
					</>
				) : (
					<NotLooking stage={found?.stage ?? 'unregistered'} />
				)}
				<p>
					<Link to="/posts" className="link inline-block py-2">
						{m.recommended_all()}
					</Link>
				</p>
			</div>
		</PublicShell>
	)
}

function NotLooking({ stage }: { stage: Exclude<Recommended['stage'], 'looking'> }) {
	const paused = stage === 'paused'
	if (stage === 'aid')
		return (
			<div className="card stack-4">
				<p>{m.me_aid_text()}</p>
				<p>
					<Link to="/aid" className="button">
						{m.me_aid_action()}
					</Link>
				</p>
			</div>
		)
	return (
		<div className="card stack-4">
			<p>{paused ? m.recommended_paused() : m.recommended_unregistered()}</p>
			<p>
				<Link to="/me/registration" className="button">
					{paused ? m.registration_resume() : m.registration_title()}
				</Link>
			</p>
		</div>
	)
}
