import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PostCard } from '#app/components/posts/post-card.tsx'
import type { FitCode } from '#app/domain/matching/fit.ts'
import type { Blocker } from '#app/domain/matching/match.ts'
import { m } from '#app/locales/compiled/messages.js'
import { blockerWords } from '#app/locales/words/matching.ts'
import type { RecommendedPost } from '#app/queries/matching/recommended-posts.server.ts'
import { MatchReasons } from './match-reasons.tsx'

type Props = {
	posts: readonly RecommendedPost[]
	blockers: readonly Blocker[]
	/** Where the answer that keeps posts away is changed; null where it is not. */
	changeAt?: (code: FitCode) => string | null
	/** What can be done with a post here. */
	waysFor?: (postId: string) => ReactNode
}

/** Recommended posts with their reasons; where there are few, what could be loosened. */
export function RecommendedPosts({ posts, blockers, changeAt, waysFor }: Props) {
	return (
		<div className="stack-4">
			{posts.map(({ card, match }) => (
				<PostCard key={card.id} card={card}>
					<MatchReasons match={match} />
					{waysFor?.(card.id)}
				</PostCard>
			))}
			{posts.length === 0 && (
				<div className="card stack-2">
					<h2 className="text-lg font-bold">{m.recommended_none()}</h2>
					<p>{m.recommended_none_text()}</p>
				</div>
			)}
			{blockers.length > 0 && (
				<section className="card stack-2">
					<h2 className="text-lg font-bold">{m.recommended_few()}</h2>
					<ul className="list-disc pl-6 stack-2">
						{blockers.map(({ code, count }) => (
							<li key={code}>
								{m.recommended_blocker({ what: blockerWords[code](), count })}{' '}
								<Change to={changeAt?.(code) ?? null} what={blockerWords[code]()} />
							</li>
						))}
					</ul>
				</section>
			)}
		</div>
	)
}

function Change({ to, what }: { to: string | null; what: string }) {
	if (to === null) return null
	return (
		<Link to={to} className="link inline-block py-1">
			{m.recommended_change()}
			<span className="only-read">{what}</span>
		</Link>
	)
}
