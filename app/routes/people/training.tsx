import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beginTrainingClaim } from '#app/commands/claims/begin-claim.server.ts'
import { enrolFromFile } from '#app/commands/training/enrol-from-file.server.ts'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { EnrolFromFile } from '#app/components/training/enrol-from-file.tsx'
import { PersonsCourses } from '#app/components/training/persons-courses.tsx'
import { claimForm, staffEnrolForm } from '#app/domain/training/class-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { trainingOfPerson } from '#app/queries/training/training-of-person.server.ts'

export const meta = pageTitle(m.training_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'course.see' }, async ({ ctx, params, request }) =>
	found(await trainingOfPerson(ctx, params.id, new URL(request.url).searchParams)),
)

const fieldOf = {
	'run-closed': 'run',
	'enrolled-already': 'run',
	'may-not-join': 'run',
	'reason-missing': 'exception',
}

const acts = {
	enrol: act(staffEnrolForm, (ctx, id, wish) => enrolFromFile(ctx, id, wish), fieldOf),
	claim: act(claimForm, (ctx, _id, { enrolment }) => beginTrainingClaim(ctx, enrolment)),
}

export const action = guardedAction(
	{ may: 'course.see' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/people/${entry.params.id}/training`),
)

/** The courses of a person, and one more for whoever asks at the counter. */
export default function TrainingOfPerson() {
	const { person, enrolments, q, offered, mayExcept, mayClaim } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const path = `/people/${person.id}/training`
	return (
		<StaffShell
			title={m.person_training_title({ name: person.name })}
			back={{ to: `/people/${person.id}`, words: person.name }}
		>
			<PersonsCourses enrolments={enrolments} mayClaim={mayClaim} reply={reply} />
			<h2 className="text-xl font-bold">{m.person_training_new()}</h2>
			<p>{m.person_training_about()}</p>
			<FilterBar values={{ q }} path={path}>
				<TextField name="q" label={m.person_training_words()} hint={m.course_search_hint()} />
			</FilterBar>
			<section className="card stack-4">
				{offered.length === 0 && (
					<p>{q === '' ? m.person_training_none_fit() : m.person_training_none_found()}</p>
				)}
				<EnrolFromFile offered={offered} mayExcept={mayExcept} reply={reply} />
			</section>
		</StaffShell>
	)
}
