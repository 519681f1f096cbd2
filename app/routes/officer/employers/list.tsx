import { Link, useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { StandingTag } from '#app/components/employers/standing-tag.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { may } from '#app/domain/access/may.ts'
import { employerList, employerViews } from '#app/domain/employers/employer-list.ts'
import { employerKinds } from '#app/domain/employers/words.ts'
import { readList } from '#app/domain/list-request.ts'
import { employerStandings } from '#app/domain/posts/employer-standing.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import {
	employerKindWords,
	employerViewWords,
	originWords,
	standingWords,
} from '#app/locales/words/employers.ts'
import {
	employersOfDivision,
	type ListedEmployer,
} from '#app/queries/employers/employers-of-division.server.ts'

export const meta = pageTitle(m.employers_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'employer.see' }, async ({ ctx, request }) => {
	const list = readList(employerList, new URL(request.url).searchParams)
	const mayKeep = may(ctx.actor, 'employer.keep', { divisions: [ctx.actor.division] })
	return { list, mayKeep, ...(await employersOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedEmployer>[] = [
	{
		id: 'name',
		title: m.employer_name,
		sort: 'name',
		cell: ({ id, name, kind, origin }) => (
			<>
				<Link to={`/officer/employers/${id}`} className="link font-semibold">
					{name}
				</Link>
				<span className="block text-soft">
					{kind === 'unstated' ? originWords[origin]() : employerKindWords[kind]()}
				</span>
			</>
		),
	},
	{
		id: 'code',
		title: m.employer_code,
		cell: ({ creditCode }) => creditCode ?? '–',
		minor: true,
	},
	{ id: 'place', title: m.employer_place, cell: ({ place }) => place, minor: true },
	{
		id: 'standing',
		title: m.employer_standing,
		cell: ({ standing }) => <StandingTag standing={standing} />,
	},
	{
		id: 'posts',
		title: m.employers_posts,
		numeric: true,
		cell: ({ published, posts }) => `${published} / ${posts}`,
	},
	{
		id: 'due',
		title: m.employers_reverify,
		sort: 'due',
		minor: true,
		cell: ({ reverifyOn }) => (reverifyOn === null ? '–' : shortDayText(reverifyOn)),
	},
	{
		id: 'added',
		title: m.employers_added,
		sort: 'added',
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Employers() {
	const { list, employers, total, mayKeep } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.employers_title()}
			spec={employerList}
			list={list}
			columns={columns}
			rows={employers}
			total={total}
			none={m.employers_none()}
			actions={
				mayKeep && (
					<Link to="/officer/employers/new" className="button">
						{m.employers_new()}
					</Link>
				)
			}
		>
			<TextField name="q" label={m.employers_words()} />
			<SelectField
				name="standing"
				label={m.employer_standing()}
				empty={m.form_any()}
				options={[
					...employerStandings.map((value) => ({ value, label: standingWords[value]() })),
					...employerViews.map((value) => ({ value, label: employerViewWords[value]() })),
				]}
			/>
			<SelectField
				name="kind"
				label={m.employer_kind()}
				empty={m.form_any()}
				options={employerKinds.map((value) => ({ value, label: employerKindWords[value]() }))}
			/>
			<TextField name="place" label={m.posts_filter_place()} />
		</StaffList>
	)
}
