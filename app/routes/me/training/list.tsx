import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { trainingPath } from '#app/domain/training/course-search.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { courseReasonText, myEnrolmentWords, runTimesText } from '#app/locales/words/training.ts'
import {
	type MyEnrolment,
	type MyTraining,
	myTraining,
} from '#app/queries/training/my-training.server.ts'

export const meta = pageTitle(m.my_training_title)

export const loader = guarded({ may: 'me.guidance' }, ({ ctx }) => myTraining(ctx))

export default function MyTrainingPage() {
	const { enrolments, suggested } = useLoaderData<typeof loader>()
	const ahead = enrolments.filter((each) => each.ahead)
	const past = enrolments.filter((each) => !each.ahead)
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.my_training_title()}</h1>
				{enrolments.length === 0 && <p className="card">{m.my_training_none()}</p>}
				<Enrolments title={m.my_training_ahead()} enrolments={ahead} />
				<p>
					<Link to={trainingPath} className="button">
						{m.my_training_find()}
					</Link>
				</p>
				<Suggested courses={suggested} />
				<Enrolments title={m.my_training_past()} enrolments={past} />
			</div>
		</PublicShell>
	)
}

function Enrolments({ title, enrolments }: { title: string; enrolments: readonly MyEnrolment[] }) {
	if (enrolments.length === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-xl font-bold">{title}</h2>
			{enrolments.map(({ id, course, run, state, position }) => (
				<article key={id} className="card stack-2">
					<h3 className="text-lg font-bold">
						<Link to={`/me/training/${id}`} className="link">
							{course.title}
						</Link>
					</h3>
					<p className="text-soft">
						{runTimesText(run)} · {run.place}
					</p>
					<p>
						{myEnrolmentWords[state]()}
						{position !== null && ` ${m.my_course_position({ place: position })}`}
					</p>
				</article>
			))}
		</section>
	)
}

/** Courses near by that would help, each with why. */
function Suggested({ courses }: { courses: MyTraining['suggested'] }) {
	if (courses.length === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-xl font-bold">{m.my_training_suggested()}</h2>
			{courses.map(({ id, title, reasons }) => (
				<article key={id} className="card stack-2">
					<h3 className="text-lg font-bold">
						<Link to={`${trainingPath}/${id}`} className="link">
							{title}
						</Link>
					</h3>
					<ul>
						{reasons.map((reason) => (
							<li key={reason.code}>{courseReasonText(reason)}</li>
						))}
					</ul>
				</article>
			))}
		</section>
	)
}
