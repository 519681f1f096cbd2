import { Link, useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { may } from '#app/domain/access/may.ts'
import { readList } from '#app/domain/list-request.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { courseList } from '#app/domain/training/course-list.ts'
import { courseStates } from '#app/domain/training/course-machine.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { occupationWords } from '#app/locales/words/seekers.ts'
import { courseStateWords, levelWords } from '#app/locales/words/training.ts'
import {
	coursesOfDivision,
	type KeptCourse,
} from '#app/queries/training/courses-of-division.server.ts'

export const meta = pageTitle(m.courses_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'course.see' }, async ({ ctx, request }) => {
	const list = readList(courseList, new URL(request.url).searchParams)
	const mayKeep = may(ctx.actor, 'course.keep', { divisions: [ctx.actor.division] })
	return { list, mayKeep, ...(await coursesOfDivision(ctx, list)) }
})

const columns: readonly Column<KeptCourse>[] = [
	{
		id: 'title',
		title: m.course_title,
		sort: 'title',
		cell: ({ id, title, institution }) => (
			<>
				<Link to={`/officer/training/${id}`} className="link font-semibold">
					{title}
				</Link>
				<span className="block text-soft">{institution}</span>
			</>
		),
	},
	{
		id: 'occupation',
		title: m.course_occupation,
		minor: true,
		cell: ({ occupation, level }) =>
			level === 'none'
				? occupationWords[occupation]()
				: `${occupationWords[occupation]()} · ${levelWords[level]()}`,
	},
	{
		id: 'state',
		title: m.list_state,
		sort: 'state',
		cell: ({ state }) => courseStateWords[state](),
	},
	{ id: 'runs', title: m.courses_runs, numeric: true, cell: ({ runs }) => runs },
	{ id: 'learners', title: m.courses_learners, numeric: true, cell: ({ learners }) => learners },
	{
		id: 'completed',
		title: m.courses_completed,
		numeric: true,
		cell: ({ completed }) => completed,
	},
	{ id: 'placed', title: m.courses_placed, numeric: true, cell: ({ placed }) => placed },
	{
		id: 'added',
		title: m.employers_added,
		sort: 'added',
		minor: true,
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Courses() {
	const { list, courses, total, mayKeep } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.courses_title()}
			spec={courseList}
			list={list}
			columns={columns}
			rows={courses}
			total={total}
			none={m.courses_none()}
			actions={
				mayKeep && (
					<Link to="/officer/training/new" className="button">
						{m.courses_new()}
					</Link>
				)
			}
		>
			<TextField name="q" label={m.course_title()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={courseStates.map((value) => ({ value, label: courseStateWords[value]() }))}
			/>
			<SelectField
				name="occupation"
				label={m.course_occupation()}
				empty={m.form_any()}
				options={occupations.map((value) => ({ value, label: occupationWords[value]() }))}
			/>
		</StaffList>
	)
}
