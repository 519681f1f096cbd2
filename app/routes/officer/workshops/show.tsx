import { Link, useLoaderData } from '@remix-run/react'
import { PostsOf } from '#app/components/posts/posts-of.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	PeopleCard,
	RecognitionCard,
	WorkshopFacts,
} from '#app/components/workshops/workshop-facts.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shownWorkshop } from '#app/queries/workshops/shown-workshop.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'workshop.see' }, async ({ ctx, params }) =>
	found(await shownWorkshop(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.name ?? m.workshops_title() }) },
]

export default function Workshop() {
	const workshop = useLoaderData<typeof loader>()
	const { id, name, posts, mayKeep } = workshop
	return (
		<StaffShell
			title={name}
			back={{ to: '/officer/workshops', words: m.workshops_title() }}
			actions={
				mayKeep && (
					<Link to={`/officer/workshops/${id}/edit`} className="button-quiet">
						{m.move_edit()}
					</Link>
				)
			}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<WorkshopFacts workshop={workshop} />
					<PostsOf
						posts={posts}
						all={`/officer/posts?workshop=${id}`}
						add={mayKeep ? `/officer/posts/new?workshop=${id}` : null}
					/>
				</div>
				<div className="stack-4 content-start">
					<RecognitionCard workshop={workshop} />
					<PeopleCard workshop={workshop} />
				</div>
			</div>
		</StaffShell>
	)
}
