import { readList } from '#app/domain/list-request.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { courseList } from '#app/domain/training/course-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { occupationWords } from '#app/locales/words/seekers.ts'
import { courseStateWords, levelWords } from '#app/locales/words/training.ts'
import {
	coursesOfDivision,
	type KeptCourse,
} from '#app/queries/training/courses-of-division.server.ts'

const columns: readonly FileColumn<KeptCourse>[] = [
	{ title: m.course_title, value: ({ title }) => title, width: 30 },
	{ title: m.course_institution, value: ({ institution }) => institution, width: 24 },
	{ title: m.course_occupation, value: ({ occupation }) => occupationWords[occupation]() },
	{ title: m.course_level, value: ({ level }) => levelWords[level]() },
	{ title: m.course_field_hours, value: ({ hours }) => hours },
	{ title: m.course_certificate_name, value: ({ certificateName }) => certificateName, width: 24 },
	{ title: m.course_fee, value: ({ feeFen }) => yuanOfFen(feeFen) },
	{ title: m.list_state, value: ({ state }) => courseStateWords[state]() },
	{ title: m.courses_runs, value: ({ runs }) => runs },
	{ title: m.courses_learners, value: ({ learners }) => learners },
	{ title: m.courses_completed, value: ({ completed }) => completed },
	{ title: m.courses_placed, value: ({ placed }) => placed },
]

export const loader = guarded({ may: 'course.see' }, ({ ctx, request, params }) => {
	const list = readList(courseList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await coursesOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).courses,
	)
	return tableFile(params.format, { name: m.courses_title(), columns, rows })
})
