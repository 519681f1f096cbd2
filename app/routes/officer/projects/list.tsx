import { Link, useLoaderData } from '@remix-run/react'
import type { ProjectView } from '#app/adapters/projects/project-view.ts'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { may } from '#app/domain/access/may.ts'
import { readList } from '#app/domain/list-request.ts'
import { projectList, projectViews } from '#app/domain/projects/project-list.ts'
import { fundSources } from '#app/domain/projects/words.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { fundSourceWords, projectViewWords, shareText, yuanText } from '#app/locales/words/works.ts'
import { projectsOfDivision } from '#app/queries/projects/projects-of-division.server.ts'

export const meta = pageTitle(m.projects_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'project.see' }, async ({ ctx, request }) => {
	const list = readList(projectList, new URL(request.url).searchParams)
	const mayKeep = may(ctx.actor, 'project.keep', { divisions: [ctx.actor.division] })
	return { list, mayKeep, ...(await projectsOfDivision(ctx, list)) }
})

const columns: readonly Column<ProjectView>[] = [
	{
		id: 'name',
		title: m.project_name,
		sort: 'name',
		cell: ({ id, name, ownerName }) => (
			<>
				<Link to={`/officer/projects/${id}`} className="link font-semibold">
					{name}
				</Link>
				<span className="block text-soft">{ownerName}</span>
			</>
		),
	},
	{ id: 'place', title: m.employer_place, cell: ({ place }) => place, minor: true },
	{
		id: 'source',
		title: m.post_field_fund_source,
		minor: true,
		cell: ({ fundSource }) => fundSourceWords[fundSource](),
	},
	{
		id: 'central',
		title: m.project_central_short,
		numeric: true,
		minor: true,
		cell: ({ centralFundsFen }) => yuanText(centralFundsFen),
	},
	{
		id: 'planned',
		title: m.projects_planned_share,
		numeric: true,
		cell: ({ plannedShare }) => shareText(plannedShare),
	},
	{
		id: 'paid',
		title: m.projects_paid_share,
		numeric: true,
		cell: ({ paidShare }) => shareText(paidShare),
	},
	{
		id: 'ends',
		title: m.post_field_ends_on,
		sort: 'ends',
		cell: ({ endsOn }) => (endsOn === null ? '–' : shortDayText(endsOn)),
	},
	{
		id: 'added',
		title: m.employers_added,
		sort: 'added',
		minor: true,
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Projects() {
	const { list, projects, total, mayKeep } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.projects_title()}
			spec={projectList}
			list={list}
			columns={columns}
			rows={projects}
			total={total}
			none={m.projects_none()}
			actions={
				mayKeep && (
					<Link to="/officer/projects/new" className="button">
						{m.projects_new()}
					</Link>
				)
			}
		>
			<TextField name="q" label={m.projects_words()} />
			<SelectField
				name="source"
				label={m.post_field_fund_source()}
				empty={m.form_any()}
				options={fundSources.map((value) => ({ value, label: fundSourceWords[value]() }))}
			/>
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={projectViews.map((value) => ({ value, label: projectViewWords[value]() }))}
			/>
			<TextField name="place" label={m.posts_filter_place()} />
		</StaffList>
	)
}
