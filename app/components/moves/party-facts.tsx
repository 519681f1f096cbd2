import { Link } from '@remix-run/react'
import type { ShownName } from '#app/adapters/people/shown-names.server.ts'
import type { BriefPost } from '#app/adapters/posts/brief-post.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { payText } from '#app/locales/words/posts.ts'
import type { FactRows } from './facts.tsx'

/** Whom it is about, with the way to their file. */
export const personFact = ({ id, name }: { id: string; name: string }): FactRows[number] => [
	m.list_person(),
	<Link key="person" to={`/people/${id}`} className="link">
		{name}
	</Link>,
]

type Parties = { person: ShownName & { id: string }; residence: string; post: BriefPost }

/** Between whom it stands; the person is a link for those who may see them. */
export function partyFacts({ person, residence, post }: Parties): FactRows {
	return [
		person.whole ? personFact(person) : [m.list_person(), person.name],
		[m.list_residence(), residence],
		[
			m.list_post(),
			<Link key="post" to={`/posts/${post.id}`} className="link">
				{post.title}
			</Link>,
		],
		[m.list_employer(), post.employer],
		[m.posts_column_pay(), payText(post)],
		[m.posts_column_place(), post.place],
	]
}
