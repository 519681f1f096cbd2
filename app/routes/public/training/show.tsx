import { Link, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { CourseFacts } from '#app/components/training/course-facts.tsx'
import { CourseReasons } from '#app/components/training/course-reasons.tsx'
import { RunFacts } from '#app/components/training/run-facts.tsx'
import { WhatToBring, WhyBarred } from '#app/components/training/why-barred.tsx'
import { trainingPath } from '#app/domain/training/course-search.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roomText } from '#app/locales/words/training.ts'
import { shownCourse } from '#app/queries/training/shown-course.server.ts'

export const loader = guarded({ open: 'courses are public' }, async ({ ctx, params }) =>
	found(await shownCourse(ctx, params.id)),
)

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.title ?? m.training_title() }) },
]

export default function Course() {
	const course = useLoaderData<typeof loader>()
	const { id, title, about, state, runs, mine, reasons, living } = course
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={trainingPath} words={m.training_title()} />
				<h1 className="text-3xl font-bold">{title}</h1>
				{mine && (
					<p className="card border-l-4 border-good">
						<Link to={`/me/training/${mine.id}`} className="link font-semibold">
							{m.course_yours()}
						</Link>
					</p>
				)}
				<CourseReasons reasons={reasons} />
				<section className="card stack-2">
					{about !== '' && <p className="whitespace-pre-line">{about}</p>}
					<CourseFacts course={course} living={living} />
				</section>
				<h2 className="text-xl font-bold">{m.course_runs()}</h2>
				{runs.length === 0 && (
					<p className="card">{state === 'closed' ? m.course_closed() : m.course_no_run()}</p>
				)}
				{runs.map((run) => (
					<section key={run.id} className="card stack-2">
						<p className={run.room.left > 0 ? 'text-good font-bold' : 'text-care font-semibold'}>
							{roomText(run.room)}
						</p>
						<RunFacts run={run} />
						{run.join && <WhyBarred verdict={run.join} conditions={course.conditions} />}
						{run.join && <WhatToBring verdict={run.join} conditions={course.conditions} />}
						{mine?.runId !== run.id && (run.join?.bars.length ?? 0) === 0 && (
							<p className="print:hidden">
								<Link to={`${trainingPath}/${id}/enrol?run=${run.id}`} className="button">
									{run.room.left > 0 ? m.course_join() : m.course_wait()}
								</Link>
							</p>
						)}
					</section>
				))}
			</div>
		</PublicShell>
	)
}
