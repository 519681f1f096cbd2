import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { enrolmentStateWords } from '#app/locales/words/training.ts'
import type { Learner, ShownClass } from '#app/queries/training/shown-class.server.ts'

type Props = { shown: ShownClass; reply: Reply | undefined }

/** Who takes part and who waits; once the class is over, what came of each. */
export function LearnerTable({ shown, reply }: Props) {
	const { learners, sessions, over } = shown
	const columns: readonly Column<Learner>[] = [
		{
			id: 'seat',
			title: m.class_seat,
			cell: ({ seat, line }) => (seat === null ? m.class_in_line({ place: line ?? 0 }) : seat),
		},
		{ id: 'name', title: m.list_person, cell: ({ name }) => name },
		{ id: 'state', title: m.list_state, cell: ({ state }) => enrolmentStateWords[state]() },
		{
			id: 'attended',
			title: m.class_attended,
			numeric: true,
			cell: ({ attended }) => `${attended.length} / ${sessions.length}`,
		},
		{
			id: 'certificate',
			title: m.class_certificate,
			minor: true,
			cell: ({ certificate }) => certificate ?? '–',
		},
		...(over
			? [
					{
						id: 'result',
						title: m.class_result,
						cell: (learner: Learner) => <Result learner={learner} reply={reply} />,
					},
				]
			: []),
	]
	return (
		<DataTable
			caption={m.class_learners()}
			columns={columns}
			rows={learners}
			keyOf={({ id }) => id}
			empty={m.class_no_learners()}
		/>
	)
}

function Result({ learner: { id, state }, reply }: { learner: Learner; reply: Reply | undefined }) {
	if (state !== 'enrolled' && state !== 'not-completed') return null
	const own = reply?.values.enrolment === id ? reply : undefined
	return (
		<ActForm verb="result" of={id} reply={own}>
			<input type="hidden" name="enrolment" value={id} />
			<div className="cluster">
				<Submit name="result" value="completed" look="quiet">
					{m.enrolment_completed()}
				</Submit>
				{state === 'enrolled' && (
					<Submit name="result" value="not-completed" look="quiet">
						{m.enrolment_not_completed()}
					</Submit>
				)}
			</div>
		</ActForm>
	)
}
