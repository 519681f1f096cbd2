import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { callOffRun } from '#app/commands/training/call-off-run.server.ts'
import { changeSeats } from '#app/commands/training/change-seats.server.ts'
import { finishRun } from '#app/commands/training/finish-run.server.ts'
import { recordAttendance } from '#app/commands/training/record-attendance.server.ts'
import { recordResult } from '#app/commands/training/record-result.server.ts'
import { ExportLinks } from '#app/components/export-links.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { AttendanceList } from '#app/components/training/attendance-list.tsx'
import { ClassFacts, ClassWork } from '#app/components/training/class-work.tsx'
import { LearnerTable } from '#app/components/training/learner-table.tsx'
import { listForm, resultForm } from '#app/domain/training/class-forms.ts'
import { classList } from '#app/domain/training/course-list.ts'
import { runMoveForm, seatsForm } from '#app/domain/training/run-form.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shownClass } from '#app/queries/training/shown-class.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'class.run' }, async ({ ctx, params }) =>
	found(await shownClass(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.course.title ?? m.classes_title() }) },
]

const acts = {
	list: act(listForm, recordAttendance),
	result: act(resultForm, recordResult),
	seats: act(seatsForm, (ctx, id, { capacity }) => changeSeats(ctx, id, capacity), {
		'seats-given': 'capacity',
	}),
	finish: act(runMoveForm, (ctx, id) => finishRun(ctx, id)),
	'call-off': act(runMoveForm, (ctx, id) => callOffRun(ctx, id)),
}

export const action = guardedAction(
	{ may: 'class.run' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`${classList.path}/${entry.params.id}`),
)

export default function Class() {
	const shown = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell
			title={shown.course.title}
			back={{ to: classList.path, words: m.classes_title() }}
			actions={
				<>
					<ExportLinks list={`${classList.path}/${shown.id}`} />
					{shown.now !== null && (
						<Link to={`${classList.path}/${shown.id}/code`} className="button">
							{m.class_show_code()}
						</Link>
					)}
				</>
			}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<ClassFacts shown={shown} />
				<ClassWork shown={shown} reply={reply} />
			</div>
			<h2 className="text-lg font-bold">{m.class_learners()}</h2>
			<LearnerTable shown={shown} reply={reply} />
			<AttendanceList shown={shown} reply={reply} />
		</StaffShell>
	)
}
