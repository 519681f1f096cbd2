import { Link } from '@remix-run/react'
import type { ListedPostOf } from '#app/adapters/posts/posts-of.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { postStateWords } from '#app/locales/words/posts.ts'

type Props = {
	posts: ListedPostOf
	/** The list of them all. */
	all: string
	/** The form of one more; null for those who write none. */
	add: string | null
}

/** The latest posts of an employer, a workshop or a project, with the way to all of them. */
export function PostsOf({ posts: { total, latest }, all, add }: Props) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.posts_title()}</h2>
			{total === 0 && <p className="text-soft">{m.posts_of_none()}</p>}
			<ul className="stack-2">
				{latest.map(({ id, title, state, updatedAt }) => (
					<li key={id}>
						<Link to={`/officer/posts/${id}`} className="link">
							{title}
						</Link>{' '}
						<span className="tag">{postStateWords[state]()}</span>{' '}
						<span className="text-soft">{shortDayText(updatedAt)}</span>
					</li>
				))}
			</ul>
			<p className="cluster">
				{total > latest.length && (
					<Link to={all} className="link">
						{m.posts_of_all({ count: total })}
					</Link>
				)}
				{add !== null && (
					<Link to={add} className="link">
						{m.posts_new()}
					</Link>
				)}
			</p>
		</section>
	)
}
