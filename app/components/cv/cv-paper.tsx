import type { ReactNode } from 'react'
import { Facts } from '#app/components/moves/facts.tsx'
import type { Cv, CvCourse, CvJob } from '#app/domain/cv/cv.ts'
import { m } from '#app/locales/compiled/messages.js'
import { wishLines } from '#app/locales/words/cv.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { skillLines } from '#app/locales/words/fine-skills.ts'
import { certificateWords, schoolingWords } from '#app/locales/words/seekers.ts'

/** A CV 简历 on one sheet of A4; what is not known, or was left out, does not stand on it at all. */
export function CvPaper({ cv }: { cv: Cv }) {
	const { name, age, place, phone, about, wishes, certificates, education } = cv
	const able = skillLines(cv)
	const papers = certificates.map((each) => certificateWords[each]())
	return (
		<article className="card print:border-0 print:p-0 stack-4">
			<header className="border-b-2 border-ink pb-2">
				<p className="text-soft">{m.cv_title()}</p>
				<h2 className="text-2xl font-bold">{name}</h2>
				{about !== '' && <p className="text-lg whitespace-pre-line">{about}</p>}
			</header>
			<Facts
				rows={[
					[m.cv_part_age(), age && m.cv_age(age)],
					[m.cv_part_place(), place],
					[m.cv_phone(), phone && <a href={`tel:${phone}`}>{phone}</a>],
					[m.cv_part_education(), education && schoolingWords[education]()],
					[m.cv_part_wishes(), wishes && <Lines key="wishes" lines={wishLines(wishes)} />],
					[m.cv_part_skills(), able.length > 0 && <Lines key="skills" lines={able} />],
					[m.cv_part_certificates(), papers.length > 0 && <Lines key="papers" lines={papers} />],
				]}
			/>
			<Jobs jobs={cv.jobs} />
			<Courses courses={cv.courses} />
			<p className="text-soft">{m.cv_made({ site: m.site_name(), day: dayText(cv.madeOn) })}</p>
		</article>
	)
}

/** One below the other: some of the words hold a comma themselves. */
function Lines({ lines }: { lines: readonly string[] }) {
	return lines.map((line) => (
		<span key={line} className="block">
			{line}
		</span>
	))
}

function Jobs({ jobs }: { jobs: readonly CvJob[] }) {
	return (
		<Part title={m.cv_part_jobs()} empty={jobs.length === 0}>
			{jobs.map(({ title, employer, from, until }) => (
				<li key={from + title}>
					{title} · {employer}
					<span className="block text-soft">
						{until === null
							? m.cv_since({ from: dayText(from) })
							: m.cv_span({ from: dayText(from), until: dayText(until) })}
					</span>
				</li>
			))}
		</Part>
	)
}

function Courses({ courses }: { courses: readonly CvCourse[] }) {
	return (
		<Part title={m.cv_part_courses()} empty={courses.length === 0}>
			{courses.map(({ title, hours, on }) => (
				<li key={on + title}>
					{title}
					<span className="block text-soft">
						{m.course_hours({ count: hours })} · {dayText(on)}
					</span>
				</li>
			))}
		</Part>
	)
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
	if (empty) return null
	return (
		<section className="stack-2">
			<h3 className="text-lg font-bold">{title}</h3>
			<ul className="list-disc pl-6 stack-2">{children}</ul>
		</section>
	)
}
