import type { FileColumn } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { enrolmentStateWords } from '#app/locales/words/training.ts'
import { type Learner, shownClass } from '#app/queries/training/shown-class.server.ts'

const columns: readonly FileColumn<Learner>[] = [
	{ title: m.class_seat, value: ({ seat }) => seat },
	{ title: m.list_person, value: ({ name }) => name },
	{ title: m.list_state, value: ({ state }) => enrolmentStateWords[state]() },
	{ title: m.class_attended, value: ({ attended }) => attended.length },
	{ title: m.class_certificate, value: ({ certificate }) => certificate, width: 30 },
]

/** The list of a class, to be taken along. */
export const loader = guarded({ may: 'class.run' }, async ({ ctx, params }) => {
	const { course, learners } = found(await shownClass(ctx, params.id))
	const rows = (async function* () {
		yield* learners
	})()
	return tableFile(params.format, { name: course.title, columns, rows })
})
