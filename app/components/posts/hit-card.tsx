import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { payText } from '#app/locales/words/posts.ts'
import { likenessWords, rankWords } from '#app/locales/words/ranking.ts'
import type { FoundPost } from '#app/queries/posts/search-open-posts.server.ts'
import { PostCard } from './post-card.tsx'

/** A hit of a search: the post, those like it, and on request why it stands here. */
export function HitCard({ card }: { card: FoundPost }) {
	return (
		<PostCard card={card}>
			{card.alike.length > 0 && <Alike posts={card.alike} />}
			<WhyHere why={card.why} />
		</PostCard>
	)
}

function Alike({ posts }: { posts: FoundPost['alike'] }) {
	return (
		<details>
			<summary className="link cursor-pointer py-2 min-h-11">
				{m.search_alike({ count: posts.length })}
			</summary>
			<ul className="stack-2 pl-6">
				{posts.map((post) => (
					<li key={post.id}>
						<Link to={`/posts/${post.id}`} className="link inline-block py-2">
							{post.title}
						</Link>{' '}
						<span className="text-warm font-semibold">{payText(post)}</span>
					</li>
				))}
			</ul>
		</details>
	)
}

/** The parts of the order that gave this post something, heaviest first. */
function WhyHere({ why: { parts, name } }: Pick<FoundPost, 'why'>) {
	const given = parts.filter(({ points }) => points > 0)
	return (
		<details className="print:hidden">
			<summary className="cursor-pointer py-2 text-soft">{m.search_why()}</summary>
			<ul className="pl-6 text-soft">
				{name !== 'no-words' && <li>{likenessWords[name]()}</li>}
				{given.map(({ part, points, most }) => (
					<li key={part}>
						{m.recommended_score_part({
							name: rankWords[part](),
							points: Math.round(points * 10) / 10,
							most,
						})}
					</li>
				))}
			</ul>
		</details>
	)
}
