import { Facts } from '#app/components/moves/facts.tsx'
import { Remarks } from '#app/components/remarks.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import {
	fundSourceWords,
	projectRemarkWords,
	shareText,
	yuanText,
} from '#app/locales/words/works.ts'
import type { ShownProject } from '#app/queries/projects/shown-project.server.ts'

/** What a project is, and whose. */
export function ProjectFacts({ project }: { project: ShownProject }) {
	const { approvalNumber, ownerName, place, workersPlanned, training } = project
	const span = [project.startsOn, project.endsOn].map((day) => (day === null ? '' : dayText(day)))
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.project_facts()}</h2>
			<Facts
				rows={[
					[m.project_owner(), ownerName || m.form_not_answered()],
					[m.project_approval(), approvalNumber],
					[m.employer_place(), place],
					[m.project_period(), span.some((day) => day !== '') ? span.join(' – ') : ''],
					[m.project_workers(), workersPlanned],
					[m.project_training(), training],
				]}
			/>
		</section>
	)
}

/** labour pay, planned and paid, over the central funds. */
export function LabourPay({ project }: { project: ShownProject }) {
	const { fundSource, centralFundsFen, labourPayPlannedFen, labourPayPaidFen } = project
	const { plannedShare, paidShare, minimum, remarks } = project
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.project_money()}</h2>
			<Facts
				rows={[
					[m.post_field_fund_source(), fundSourceWords[fundSource]()],
					[m.project_central_short(), yuanText(centralFundsFen)],
					[
						m.project_planned_short(),
						`${yuanText(labourPayPlannedFen)} · ${shareText(plannedShare)}`,
					],
					[m.project_paid_short(), `${yuanText(labourPayPaidFen)} · ${shareText(paidShare)}`],
					[m.project_minimum(), shareText(minimum)],
				]}
			/>
			<Remarks
				rule="R-081"
				remarks={remarks.map((each) => projectRemarkWords[each]({ minimum: shareText(minimum) }))}
			/>
		</section>
	)
}
