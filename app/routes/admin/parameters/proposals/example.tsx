import { useLoaderData } from '@remix-run/react'
import { StepList } from '#app/components/benefit/step-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { Facts } from '#app/components/system/facts.tsx'
import type { BetterOff } from '#app/domain/benefit/better-off.ts'
import { phasesOf } from '#app/domain/benefit/phases.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { phaseText, standingWords, yuanText } from '#app/locales/words/benefit.ts'
import { areaWords } from '#app/locales/words/proposals.ts'
import { shownExample } from '#app/queries/policy/shown-example.server.ts'

export const meta = pageTitle(m.example_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request, params }) =>
	found(await shownExample(ctx, params.id, textParam(request, 'person'))),
)

function Reckoned({ title, answer }: { title: string; answer: BetterOff | null }) {
	if (answer === null) return <p className="card text-soft">{m.example_unknown()}</p>
	const phases = phasesOf(answer.months, answer.baselineFen)
	return (
		<section className="card stack-4">
			<h2 className="text-lg font-bold">{title}</h2>
			<ul className="stack-2">
				{phases.map((phase, place) => (
					<li key={phase.from}>
						{phaseText(phase, place === phases.length - 1)}{' '}
						<strong>{yuanText(phase.month.totalFen)}</strong>
						<span className="tag ml-2">{standingWords[phase.status]()}</span>
					</li>
				))}
			</ul>
			<h3 className="font-bold">{m.benefit_steps()}</h3>
			<StepList steps={answer.steps} />
		</section>
	)
}

export default function Example() {
	const { id, example } = useLoaderData<typeof loader>()
	const back = { to: `/admin/parameters/proposals/${id}`, words: m.proposals_title() }
	if (example === null)
		return (
			<StaffShell title={m.example_title()} back={back}>
				<p className="card">{m.example_gone()}</p>
			</StaffShell>
		)
	const { place, area, amounts, before, after } = example
	const pay = amounts.earners.reduce((sum, { grossFen }) => sum + grossFen, 0)
	return (
		<StaffShell title={m.example_title()} back={back}>
			<Facts
				title={m.impact_family_of({ size: amounts.size, area: areaWords[area](), place })}
				facts={[
					[m.benefit_input_present(), yuanText(amounts.benefitFen)],
					[m.benefit_part_other(), yuanText(amounts.otherIncomeFen)],
					[m.benefit_input_gross(), yuanText(pay)],
					[m.benefit_column_extra(), yuanText(amounts.classifiedExtraFen)],
				]}
			>
				<p className="text-soft">{m.example_about()}</p>
			</Facts>
			<div className="grid lg:grid-cols-2 gap-4">
				<Reckoned title={m.example_before()} answer={before} />
				<Reckoned title={m.example_after()} answer={after} />
			</div>
		</StaffShell>
	)
}
