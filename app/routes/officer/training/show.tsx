import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { moveCourse } from '#app/commands/training/save-course.server.ts'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { CourseFacts } from '#app/components/training/course-facts.tsx'
import { courseMoveForm } from '#app/domain/training/course-form.ts'
import { classList, courseList } from '#app/domain/training/course-list.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	courseStateWords,
	courseVerbWords,
	runStateWords,
	runTimesText,
} from '#app/locales/words/training.ts'
import { type KeptRun, keptCourse } from '#app/queries/training/kept-course.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'course.see' }, async ({ ctx, params }) =>
	found(await keptCourse(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.title ?? m.courses_title() }) },
]

const acts = {
	publish: act(courseMoveForm, (ctx, id) => moveCourse(ctx, id, 'publish')),
	close: act(courseMoveForm, (ctx, id) => moveCourse(ctx, id, 'close')),
}

export const action = guardedAction(
	{ may: 'course.see' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`${courseList.path}/${entry.params.id}`),
)

const columns = (mayRun: boolean): readonly Column<KeptRun>[] => [
	{
		id: 'times',
		title: m.appointment_when,
		cell: (run) =>
			mayRun ? (
				<Link to={`${classList.path}/${run.id}`} className="link font-semibold">
					{runTimesText(run)}
				</Link>
			) : (
				runTimesText(run)
			),
	},
	{ id: 'place', title: m.appointment_place, cell: ({ place }) => place, minor: true },
	{ id: 'trainer', title: m.run_trainer, cell: ({ trainer }) => trainer, minor: true },
	{ id: 'state', title: m.list_state, cell: ({ state }) => runStateWords[state]() },
	{
		id: 'taken',
		title: m.runs_taken,
		numeric: true,
		cell: ({ room, capacity }) => `${room.taken} / ${capacity}`,
	},
	{ id: 'waiting', title: m.enrolment_waiting, numeric: true, cell: ({ room }) => room.waiting },
	{
		id: 'completed',
		title: m.courses_completed,
		numeric: true,
		cell: ({ completed }) => completed,
	},
	{ id: 'placed', title: m.courses_placed, numeric: true, cell: ({ placed }) => placed },
]

export default function KeptCourse() {
	const course = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, title, about, state, runs, mayKeep, verbs } = course
	return (
		<StaffShell
			title={title}
			back={{ to: courseList.path, words: m.courses_title() }}
			actions={
				mayKeep && (
					<>
						<Link to={`${courseList.path}/${id}/run`} className="button">
							{m.run_new()}
						</Link>
						<Link to={`${courseList.path}/${id}/edit`} className="button-quiet">
							{m.move_edit()}
						</Link>
					</>
				)
			}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<section className="card stack-2">
					<h2 className="text-lg font-bold">{courseStateWords[state]()}</h2>
					{about !== '' && <p className="whitespace-pre-line">{about}</p>}
					<CourseFacts course={course} />
				</section>
				{verbs.length > 0 && (
					<section className="card stack-4 content-start">
						{verbs.map((verb) => (
							<ActForm key={verb} verb={verb} reply={reply}>
								<p>{verb === 'publish' ? m.course_publish_about() : m.course_close_about()}</p>
								<div>
									<Submit look={verb === 'close' ? 'quiet' : 'main'}>
										{courseVerbWords[verb]()}
									</Submit>
								</div>
							</ActForm>
						))}
					</section>
				)}
			</div>
			<h2 className="text-lg font-bold">{m.courses_runs()}</h2>
			<DataTable
				caption={m.courses_runs()}
				columns={columns(mayKeep)}
				rows={runs}
				keyOf={({ id }) => id}
				empty={m.course_no_runs_yet()}
			/>
		</StaffShell>
	)
}
