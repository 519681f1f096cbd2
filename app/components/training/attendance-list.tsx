import { ActForm } from '#app/components/form/act-form.tsx'
import { Checks } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'
import type { ShownClass } from '#app/queries/training/shown-class.server.ts'

type Props = { shown: ShownClass; reply: Reply | undefined }

/** The list of each meeting that has begun: who was there. */
export function AttendanceList({ shown, reply }: Props) {
	const { sessions, learners, begun } = shown
	const seated = learners.filter(({ seat }) => seat !== null)
	if (seated.length === 0 || begun.length === 0) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.class_lists()}</h2>
			{sessions
				.filter(({ seq }) => begun.includes(seq))
				.map(({ seq, startsAt, endsAt }) => {
					const there = seated.filter(({ attended }) => attended.includes(seq))
					return (
						<details key={seq} className="border-t border-line">
							<summary className="cursor-pointer py-2 font-semibold">
								{spanText(startsAt, endsAt)} ·{' '}
								{m.class_there({ count: there.length, all: seated.length })}
							</summary>
							<ActForm
								verb="list"
								of={String(seq)}
								reply={reply}
								values={{ present: there.map(({ id }) => id) }}
							>
								<input type="hidden" name="session" value={seq} />
								<Checks
									name="present"
									label={m.class_who_there()}
									columns
									options={seated.map(({ id, name }) => ({ value: id, label: name }))}
								/>
								<div className="pb-4">
									<Submit look="quiet">{m.form_save()}</Submit>
								</div>
							</ActForm>
						</details>
					)
				})}
		</section>
	)
}
