import { Link } from '@remix-run/react'
import type { ShownAnswers } from '#app/adapters/seekers/shown-answers.server.ts'
import type { QuestionId } from '#app/domain/seekers/answers.ts'
import type { Section } from '#app/domain/seekers/steps.ts'
import { m } from '#app/locales/compiled/messages.js'
import { answerLines } from '#app/locales/words/answers.ts'
import { questionWords, sectionWords } from '#app/locales/words/seekers.ts'

type Props = {
	sections: readonly Section[]
	shown: ShownAnswers
	/** The way to change an answer; null where it cannot be changed here. */
	changeAt?: (question: QuestionId) => string | null
}

/** All answers, part by part, each with the way to change it. */
export function AnswerList({ sections, shown, changeAt }: Props) {
	return sections.map(({ id, questions }) => (
		<section key={id} className="card stack-2">
			<h2 className="text-lg font-bold">{sectionWords[id]()}</h2>
			<dl>
				{questions.map((question) => (
					<div key={question} className="border-t border-line py-2 pr-20 relative">
						<dt className="text-soft">{questionWords[question]()}</dt>
						<dd className="font-semibold">
							<Lines lines={answerLines(question, shown)} />
						</dd>
						<Change to={changeAt?.(question) ?? null} question={question} />
					</div>
				))}
			</dl>
		</section>
	))
}

function Lines({ lines }: { lines: string[] }) {
	if (lines.length === 0) return m.form_not_answered()
	return lines.map((line) => (
		<span key={line} className="block">
			{line}
		</span>
	))
}

function Change({ to, question }: { to: string | null; question: QuestionId }) {
	if (to === null) return null
	return (
		<dd className="absolute top-1 right-0">
			<Link to={to} className="link inline-block py-2 px-1">
				{m.form_change()}
				<span className="only-read">{questionWords[question]()}</span>
			</Link>
		</dd>
	)
}
