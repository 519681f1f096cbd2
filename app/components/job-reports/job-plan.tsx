import { MonthChart } from '#app/components/benefit/month-chart.tsx'
import { MonthTable } from '#app/components/benefit/month-table.tsx'
import { PhaseList } from '#app/components/benefit/phase-list.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { warningWords } from '#app/locales/words/benefit.ts'
import type { JobPlan as Plan } from '#app/queries/job-reports/report-view.server.ts'

/** What a family has month by month once someone works: the stretches first, then every figure. */
export function JobPlan({ plan, title }: { plan: Plan; title: string }) {
	const { phases, months, baselineFen, warnings } = plan
	return (
		<section className="card stack-4">
			<h2 className="text-lg font-bold">{title}</h2>
			<PhaseList phases={phases} />
			{warnings.length > 0 && (
				<ul className="stack-2 text-soft">
					{warnings.map((warning) => (
						<li key={warning}>{warningWords(warning)}</li>
					))}
				</ul>
			)}
			<MonthChart months={months} baselineFen={baselineFen} />
			<details>
				<summary className="py-2 font-semibold">{m.benefit_as_table()}</summary>
				<MonthTable months={months} />
			</details>
		</section>
	)
}
