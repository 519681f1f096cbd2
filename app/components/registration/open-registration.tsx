import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { registrationPath } from '#app/domain/seekers/registration-paths.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { registrationStateWords } from '#app/locales/words/seekers.ts'
import type { MyRegistration } from '#app/queries/seekers/my-registration.server.ts'
import { AnswerList } from './answer-list.tsx'

type Props = {
	registration: Extract<MyRegistration, { stage: 'open' }>
	reply: Reply | undefined
}

/** A registration that was handed in: its state, all answers with the way to change them, resting and ending. */
export function OpenRegistration({ registration, reply }: Props) {
	const { state, submittedAt, changedAt, sections, fixed, shown } = registration
	return (
		<div className="stack-4">
			<div className="card stack-2">
				<h1 className="text-2xl font-bold">{m.registration_title()}</h1>
				<p className="text-lg font-semibold">{registrationStateWords[state]()}</p>
				<p className="text-soft">
					{m.summary_since({ day: dayText(submittedAt), changed: dayText(changedAt) })}
				</p>
				<p>{state === 'paused' ? m.registration_paused_note() : m.summary_lead()}</p>
				{state === 'paused' && (
					<PostForm reply={reply}>
						<Submit name="verb" value="resume">
							{m.registration_resume()}
						</Submit>
					</PostForm>
				)}
			</div>
			<AnswerList
				sections={sections}
				shown={shown}
				changeAt={(question) =>
					fixed.includes(question) ? null : registrationPath(question, null)
				}
			/>
			<div className="card">
				<PostForm reply={state === 'paused' ? undefined : reply}>
					{state === 'active' && (
						<div className="stack-2">
							<p>{m.registration_pause_hint()}</p>
							<p>
								<Submit name="verb" value="pause" look="quiet">
									{m.registration_pause()}
								</Submit>
							</p>
						</div>
					)}
					<div className="stack-2">
						<p>{m.registration_withdraw_hint()}</p>
						<p>
							<Submit name="verb" value="withdraw" look="quiet">
								{m.registration_withdraw()}
							</Submit>
						</p>
					</div>
				</PostForm>
			</div>
		</div>
	)
}
