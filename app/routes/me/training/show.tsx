import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { beginTrainingClaim } from '#app/commands/claims/begin-claim.server.ts'
import { withdrawEnrolment } from '#app/commands/training/withdraw-enrolment.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { CalendarOffer } from '#app/components/guidance/calendar-offer.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { RunFacts } from '#app/components/training/run-facts.tsx'
import type { Reply } from '#app/domain/form.ts'
import { trainingPath } from '#app/domain/training/course-search.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import { oneLine } from '#app/locales/words/one-line.ts'
import { myEnrolmentWords, runTimesText } from '#app/locales/words/training.ts'
import { type MyEnrolment, myEnrolment } from '#app/queries/training/my-training.server.ts'

const path = '/me/training'

export const meta = pageTitle(m.my_training_title)

export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params }) =>
	found(await myEnrolment(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.guidance' }, async ({ ctx, form, params }) => {
	const id = params.id ?? ''
	if (form.get('verb') === 'claim') {
		const claim = await beginTrainingClaim(ctx, id)
		return 'refused' in claim ? refuse(form, reasonsOf(claim)) : redirect(`/me/claims/${claim.id}`)
	}
	const outcome = await withdrawEnrolment(ctx, id)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`${path}/${outcome.id}`)
})

export default function MyCourse() {
	const enrolment = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { course, run, state, position, ahead } = enrolment
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={path} words={m.my_training_title()} />
				<section className="card stack-4">
					<h1 className="text-2xl font-bold">{course.title}</h1>
					<p className="text-lg font-semibold">{myEnrolmentWords[state]()}</p>
					{position !== null && (
						<p className="text-lg">{m.my_course_position_about({ place: position })}</p>
					)}
					<RunFacts run={run} />
					{ahead && course.bring !== '' && <p>{m.course_bring_line({ what: course.bring })}</p>}
					{state === 'enrolled' && ahead && (
						<CalendarOffer to={`${path}/${enrolment.id}/calendar`} words={timesOf(enrolment)} />
					)}
					<p>
						<Link to={`${trainingPath}/${course.id}`} className="link inline-block py-2">
							{m.my_course_about()}
						</Link>
					</p>
					{enrolment.hasCertificate && (
						<>
							<p>
								<Link to={`${path}/${enrolment.id}/certificate`} className="button">
									{m.my_course_certificate()}
								</Link>
							</p>
							<Claim claimId={enrolment.claimId} reply={reply} />
						</>
					)}
					{ahead && <GiveUp reply={reply} />}
				</section>
				<Meetings enrolment={enrolment} />
			</div>
		</PublicShell>
	)
}

const timesOf = ({ course, run }: MyEnrolment) =>
	oneLine(course.title, runTimesText(run), run.place, run.address)

/** The training subsidy for what was completed: the portal has the certificate already. */
function Claim({ claimId, reply }: { claimId: string | null; reply: Reply | undefined }) {
	if (claimId !== null)
		return (
			<p>
				<Link to={`/me/claims/${claimId}`} className="link">
					{m.my_course_claim_see()}
				</Link>
			</p>
		)
	return (
		<ActForm verb="claim" reply={reply}>
			<p>{m.my_course_claim_about()}</p>
			<div>
				<Submit look="quiet">{m.my_course_claim()}</Submit>
			</div>
		</ActForm>
	)
}

function GiveUp({ reply }: { reply: Reply | undefined }) {
	return (
		<details open={reply !== undefined} className="border-t border-line">
			<summary className="cursor-pointer py-3 font-semibold">{m.my_course_withdraw()}</summary>
			<PostForm reply={reply} className="stack-4">
				<p>{m.my_course_withdraw_about()}</p>
				<div>
					<Submit look="bad">{m.my_course_withdraw_submit()}</Submit>
				</div>
			</PostForm>
		</details>
	)
}

/** Each meeting of the class, and whether they were there. */
function Meetings({ enrolment: { run, attended, state } }: { enrolment: MyEnrolment }) {
	if (state === 'waiting' || state === 'withdrawn' || state === 'called-off') return null
	return (
		<section className="card stack-2">
			<h2 className="text-xl font-bold">{m.my_course_meetings()}</h2>
			<ol>
				{run.sessions.map(({ seq, startsAt, endsAt }) => (
					<li key={seq} className="border-t border-line py-2">
						{spanText(startsAt, endsAt)}
						{attended.includes(seq) && (
							<span className="text-good font-semibold"> · {m.my_course_attended()}</span>
						)}
					</li>
				))}
			</ol>
		</section>
	)
}
