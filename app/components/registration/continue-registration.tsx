import { Link } from '@remix-run/react'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { MyRegistration } from '#app/queries/seekers/my-registration.server.ts'
import { AnswerList } from './answer-list.tsx'

type Props = { draft: Extract<MyRegistration, { stage: 'draft' }>; draftId: string | null }

/** A registration that was begun: the way on, and what is answered already. */
export function ContinueRegistration({ draft, draftId }: Props) {
	const { name, helping, next, left, sections, shown } = draft
	const answered = sections
		.map(({ id, questions }) => ({
			id,
			questions: questions.filter((question) => shown.answers[question] !== undefined),
		}))
		.filter(({ questions }) => questions.length > 0)
	return (
		<div className="stack-4">
			<div className="card stack-4">
				<h1 className="text-2xl font-bold">{m.registration_continue_title()}</h1>
				{helping && name !== null && <p>{m.registration_for_person({ name })}</p>}
				<p>{m.registration_continue_lead({ left })}</p>
				<p>
					<Link to={registrationPath(next, draftId)} className="button">
						{m.registration_continue()}
					</Link>
				</p>
			</div>
			<AnswerList
				sections={answered}
				shown={shown}
				changeAt={(question) => registrationPath(question, draftId)}
			/>
		</div>
	)
}
