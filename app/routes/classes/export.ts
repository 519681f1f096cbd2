import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { classList } from '#app/domain/training/course-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { runStateWords } from '#app/locales/words/training.ts'
import { classes, type ListedClass } from '#app/queries/training/classes.server.ts'

const columns: readonly FileColumn<ListedClass>[] = [
	{ title: m.course_title, value: ({ course }) => course, width: 30 },
	{ title: m.slot_form_from, value: ({ startsAt }) => dayIn(startsAt) },
	{ title: m.slot_form_until, value: ({ endsAt }) => dayIn(endsAt) },
	{ title: m.appointment_place, value: ({ place }) => place, width: 30 },
	{ title: m.run_trainer, value: ({ trainer }) => trainer },
	{ title: m.run_capacity, value: ({ capacity }) => capacity },
	{ title: m.courses_learners, value: ({ room }) => room.taken },
	{ title: m.enrolment_waiting, value: ({ room }) => room.waiting },
	{ title: m.list_state, value: ({ state }) => runStateWords[state]() },
]

export const loader = guarded({ may: 'class.run' }, ({ ctx, request, params }) => {
	const list = readList(classList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) => (await classes(ctx, { ...list, page }, exportLimits.pageSize)).classes,
	)
	return tableFile(params.format, { name: m.classes_title(), columns, rows })
})
