import { Link, useLoaderData } from '@remix-run/react'
import { PostsOf } from '#app/components/posts/posts-of.tsx'
import { LabourPay, ProjectFacts } from '#app/components/projects/project-facts.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shownProject } from '#app/queries/projects/shown-project.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'project.see' }, async ({ ctx, params }) =>
	found(await shownProject(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.name ?? m.projects_title() }) },
]

export default function Project() {
	const project = useLoaderData<typeof loader>()
	const { id, name, posts, mayKeep } = project
	return (
		<StaffShell
			title={name}
			back={{ to: '/officer/projects', words: m.projects_title() }}
			actions={
				mayKeep && (
					<Link to={`/officer/projects/${id}/edit`} className="button-quiet">
						{m.move_edit()}
					</Link>
				)
			}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<ProjectFacts project={project} />
					<PostsOf
						posts={posts}
						all={`/officer/posts?project=${id}`}
						add={mayKeep ? `/officer/posts/new?project=${id}` : null}
					/>
				</div>
				<div className="stack-4 content-start">
					<LabourPay project={project} />
				</div>
			</div>
		</StaffShell>
	)
}
