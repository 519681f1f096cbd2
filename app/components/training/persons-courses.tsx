import { Link } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { enrolmentStateWords, runTimesText } from '#app/locales/words/training.ts'
import type { MyEnrolment } from '#app/queries/training/my-training.server.ts'

type Props = {
	enrolments: readonly MyEnrolment[]
	mayClaim: boolean
	reply: Reply | undefined
}

/** What courses somebody is in, waits for, or has been in; and the claim for those they have completed. */
export function PersonsCourses({ enrolments, mayClaim, reply }: Props) {
	return (
		<DataTable
			caption={m.person_training_theirs()}
			columns={
				mayClaim && enrolments.some(({ hasCertificate }) => hasCertificate)
					? [...columns, claimColumn(reply)]
					: columns
			}
			rows={enrolments}
			keyOf={({ id }) => id}
			empty={m.person_training_none()}
		/>
	)
}

const columns: readonly Column<MyEnrolment>[] = [
	{ id: 'course', title: m.course_title, cell: ({ course }) => course.title },
	{ id: 'when', title: m.appointment_when, cell: ({ run }) => runTimesText(run) },
	{ id: 'place', title: m.appointment_place, cell: ({ run }) => run.place, minor: true },
	{
		id: 'state',
		title: m.list_state,
		cell: ({ state, position }) =>
			position === null
				? enrolmentStateWords[state]()
				: `${enrolmentStateWords[state]()} · ${m.class_in_line({ place: position })}`,
	},
	{
		id: 'attended',
		title: m.class_attended,
		numeric: true,
		cell: ({ attended, run }) => `${attended.length} / ${run.sessions.length}`,
	},
]

const claimColumn = (reply: Reply | undefined): Column<MyEnrolment> => ({
	id: 'claim',
	title: m.person_training_claim,
	cell: ({ id, hasCertificate, claimId }) => {
		if (!hasCertificate) return '–'
		if (claimId !== null) return <Link to={`/claims/${claimId}`}>{m.person_claim_see()}</Link>
		return (
			<ActForm verb="claim" of={id} reply={reply?.values.enrolment === id ? reply : undefined}>
				<input type="hidden" name="enrolment" value={id} />
				<Submit look="quiet">{m.my_course_claim()}</Submit>
			</ActForm>
		)
	},
})
