import { Link, useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { readList } from '#app/domain/list-request.ts'
import { classList, classViews } from '#app/domain/training/course-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { classViewWords, runStateWords, runTimesText } from '#app/locales/words/training.ts'
import { classes, type ListedClass } from '#app/queries/training/classes.server.ts'

export const meta = pageTitle(m.classes_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'class.run' }, async ({ ctx, request }) => {
	const list = readList(classList, new URL(request.url).searchParams)
	return { list, ...(await classes(ctx, list)) }
})

const columns: readonly Column<ListedClass>[] = [
	{
		id: 'course',
		title: m.course_title,
		sort: 'title',
		cell: ({ id, course }) => (
			<Link to={`${classList.path}/${id}`} className="link font-semibold">
				{course}
			</Link>
		),
	},
	{ id: 'times', title: m.appointment_when, sort: 'starts', cell: runTimesText },
	{ id: 'place', title: m.appointment_place, cell: ({ place }) => place, minor: true },
	{ id: 'trainer', title: m.run_trainer, cell: ({ trainer }) => trainer, minor: true },
	{
		id: 'taken',
		title: m.runs_taken,
		numeric: true,
		cell: ({ room, capacity }) => `${room.taken} / ${capacity}`,
	},
	{ id: 'waiting', title: m.enrolment_waiting, numeric: true, cell: ({ room }) => room.waiting },
	{ id: 'state', title: m.list_state, cell: ({ state }) => runStateWords[state]() },
]

export default function Classes() {
	const { list, classes: rows, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.classes_title()}
			spec={classList}
			list={list}
			columns={columns}
			rows={rows}
			total={total}
			none={m.classes_none()}
		>
			<TextField name="q" label={m.classes_words()} />
			<SelectField
				name="view"
				label={m.classes_when()}
				empty={m.form_any()}
				options={classViews.map((value) => ({ value, label: classViewWords[value]() }))}
			/>
		</StaffList>
	)
}
