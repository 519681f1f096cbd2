import { ActForm } from '#app/components/form/act-form.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { leaveReasons } from '#app/domain/placements/leaving.ts'
import { m } from '#app/locales/compiled/messages.js'
import { leaveWords } from '#app/locales/words/placements.ts'
import type { FollowedPlacement } from '#app/queries/placements/followed-placement.server.ts'

type Props = { placement: FollowedPlacement; reply: Reply | undefined }

/** That a job has begun, or is over, as someone told it. */
export function PlacementWork({ placement: { verbs, startsOn, today }, reply }: Props) {
	return (
		<>
			{verbs.includes('start') && (
				<ActForm
					verb="start"
					reply={reply}
					values={{ on: startsOn < today ? startsOn : today }}
					summary={m.placement_record_start()}
				>
					<TextField
						name="on"
						type="date"
						label={m.placement_started_on()}
						max={today}
						width="half"
					/>
					<Submit>{m.offer_record()}</Submit>
				</ActForm>
			)}
			{verbs.includes('leave') && (
				<ActForm
					verb="leave"
					reply={reply}
					values={{ on: today }}
					summary={m.placement_record_leave()}
				>
					<TextField
						name="on"
						type="date"
						label={m.placement_ended_on()}
						max={today}
						width="half"
					/>
					<SelectField
						name="reason"
						label={m.placement_leave_reason()}
						empty={m.form_choose()}
						options={leaveReasons.map((value) => ({ value, label: leaveWords[value]() }))}
					/>
					<Submit look="quiet">{m.offer_record()}</Submit>
				</ActForm>
			)}
		</>
	)
}
