import { FamilyMoneyFields } from '#app/components/benefit/family-fields.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import type { FormValues, Reply } from '#app/domain/form.ts'
import { afterExit } from '#app/domain/job-reports/job-report-forms.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import { m } from '#app/locales/compiled/messages.js'
import { afterExitWords } from '#app/locales/words/job-reports.ts'
import type { ShownJobReport } from '#app/queries/job-reports/shown-job-report.server.ts'

type Props = { shown: ShownJobReport; reply: Reply | undefined }

/** What the office can do with a job report now. */
export function JobReportWork({ shown, reply }: Props) {
	const { verbs, confirmedByYou, state, today } = shown
	return (
		<>
			{verbs.includes('approve') && confirmedByYou && <p>{m.job_report_not_you()}</p>}
			{verbs.includes('approve') && !confirmedByYou && (
				<ActForm verb="approve" reply={reply}>
					<h2 className="text-lg font-bold">{m.job_report_approve()}</h2>
					<p className="text-soft">{m.job_report_approve_about()}</p>
					<Submit>{m.job_report_approve()}</Submit>
				</ActForm>
			)}
			{verbs.includes('send-back') && (
				<Ground verb="send-back" summary={m.job_report_send_back()} reply={reply} />
			)}
			{verbs.includes('confirm') && (
				<ActForm
					verb="confirm"
					reply={reply}
					values={valuesOf(shown)}
					{...(state === 'confirmed' && { summary: m.job_report_correct() })}
				>
					<h2 className="text-lg font-bold">{m.job_report_confirm()}</h2>
					<p className="text-soft">{m.job_report_confirm_about()}</p>
					<FamilyMoneyFields />
					<Submit>{m.job_report_confirm()}</Submit>
				</ActForm>
			)}
			{verbs.includes('settle') && (
				<ActForm verb="settle" reply={reply}>
					<h2 className="text-lg font-bold">{m.job_report_settle()}</h2>
					<p className="text-soft">{m.job_report_settle_about()}</p>
					<Choice
						name="outcome"
						label={m.job_report_settle_question()}
						options={afterExit.map((value) => ({ value, label: afterExitWords[value]() }))}
					/>
					<TextArea name="ground" label={m.finding_ground()} maxLength={300} />
					<Submit>{m.job_report_settle_submit()}</Submit>
				</ActForm>
			)}
			{verbs.includes('stop') && (
				<ActForm
					verb="stop"
					reply={reply}
					values={{ on: today }}
					summary={m.job_report_stop_record()}
				>
					<TextField name="on" type="date" label={m.job_report_ended()} max={today} width="half" />
					<TextField name="ground" label={m.finding_ground()} maxLength={300} />
					<Submit look="quiet">{m.offer_record()}</Submit>
				</ActForm>
			)}
			{verbs.includes('dismiss') && (
				<Ground verb="dismiss" summary={m.job_report_dismiss()} reply={reply} />
			)}
		</>
	)
}

function Ground({
	verb,
	summary,
	reply,
}: {
	verb: 'send-back' | 'dismiss'
	summary: string
	reply: Reply | undefined
}) {
	return (
		<ActForm verb={verb} reply={reply} summary={summary}>
			<TextArea name="ground" label={m.finding_ground()} maxLength={300} />
			<Submit look="quiet">{summary}</Submit>
		</ActForm>
	)
}

/** What is known already: the figures as they were confirmed, else the pay that the person named. */
function valuesOf({ figures, work }: ShownJobReport): FormValues {
	if (!figures) return work.payFen === null ? {} : { pay: String(yuanOfFen(work.payFen)) }
	return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]))
}
