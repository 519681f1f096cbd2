import { redirect } from '@remix-run/node'
import { publishSlots } from '#app/commands/guidance/publish-slots.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Checks } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { calendarPath } from '#app/domain/guidance/calendar-view.ts'
import { slotForm } from '#app/domain/guidance/slot-form.ts'
import { weekdays } from '#app/domain/guidance/slot-times.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { weekdayWords } from '#app/locales/words/guidance.ts'

export const meta = pageTitle(m.guidance_new)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'guidance.publish' }, () => null)

export const action = guardedAction({ may: 'guidance.publish' }, async ({ ctx, form }) => {
	const fields = readFields(form, slotForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await publishSlots(ctx, fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	const { published, left } = outcome
	const params = new URLSearchParams({
		day: fields.value.from,
		published: String(published),
		left: String(left),
	})
	return redirect(`${calendarPath}?${params}`)
})

/** The usual week of an office. */
const usual = {
	weekdays: ['1', '2', '3', '4', '5'],
	begins: '09:00',
	ends: '11:30',
	length: '40',
	pause: '10',
}

export default function PublishSlots() {
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell title={m.guidance_new()} back={{ to: calendarPath, words: m.guidance_title() }}>
			<div className="card">
				<PostForm reply={reply} values={usual}>
					<p>{m.slot_form_about()}</p>
					<section className="stack-4">
						<h2 className="text-lg font-bold">{m.slot_form_days()}</h2>
						<div className="grid sm:grid-cols-2 gap-4">
							<TextField name="from" type="date" label={m.slot_form_from()} />
							<TextField name="until" type="date" label={m.slot_form_until()} />
						</div>
						<Checks
							name="weekdays"
							label={m.slot_form_weekdays()}
							columns
							options={weekdays.map((value) => ({ value, label: weekdayWords[value]() }))}
						/>
					</section>
					<Hours />
					<Where />
					<div>
						<Submit>{m.slot_form_submit()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}

function Hours() {
	const unit = m.slot_form_minutes()
	return (
		<section className="stack-4">
			<h2 className="text-lg font-bold">{m.slot_form_hours()}</h2>
			<div className="grid sm:grid-cols-2 lg:grid-cols-4 gap-4">
				<TextField name="begins" type="time" label={m.slot_form_begins()} />
				<TextField name="ends" type="time" label={m.slot_form_ends()} />
				<TextField name="length" inputMode="numeric" unit={unit} label={m.slot_form_length()} />
				<TextField name="pause" inputMode="numeric" unit={unit} label={m.slot_form_pause()} />
			</div>
		</section>
	)
}

function Where() {
	return (
		<section className="stack-4">
			<h2 className="text-lg font-bold">{m.slot_form_where()}</h2>
			<div className="grid sm:grid-cols-2 gap-4">
				<TextField name="place" label={m.slot_form_place()} hint={m.slot_form_place_hint()} />
				<TextField name="address" label={m.slot_form_address()} optional />
				<TextField
					name="directions"
					label={m.slot_form_directions()}
					hint={m.slot_form_directions_hint()}
					optional
				/>
				<TextField
					name="phone"
					type="tel"
					label={m.slot_form_phone()}
					hint={m.slot_form_phone_hint()}
					optional
				/>
				<TextField
					name="videoUrl"
					type="url"
					label={m.slot_form_video()}
					hint={m.slot_form_video_hint()}
					optional
				/>
			</div>
		</section>
	)
}
