import { m } from '#app/locales/compiled/messages.js'
import { gainText, warningWords, yuanText } from '#app/locales/words/benefit.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import type { FamilyAnswer as Answer } from '#app/queries/benefit/family-answer.server.ts'
import { ExtraList } from './extra-list.tsx'
import { MonthChart } from './month-chart.tsx'
import { MonthTable } from './month-table.tsx'
import { PhaseList } from './phase-list.tsx'
import { StepList } from './step-list.tsx'

/** What a job does to a family's money: the bottom line first, then the stretches, then every figure. */
export function FamilyAnswer({ answer }: { answer: Answer }) {
	const { phases, baselineFen, gainFirstMonthFen, totalGainFen, months } = answer
	return (
		<div className="stack-4">
			<section className="card stack-2 border-t-4 border-t-brand" aria-labelledby="bottom-line">
				<h2 id="bottom-line" className="text-2xl font-bold">
					{m.benefit_first_month({ gain: gainText(gainFirstMonthFen) })}
				</h2>
				<p className="text-lg">{m.benefit_now({ amount: yuanText(baselineFen) })}</p>
				<p className="text-lg font-semibold">
					{m.benefit_in_all({ months: months.length, gain: gainText(totalGainFen) })}
				</p>
				{gainFirstMonthFen <= 0 && <p className="text-care font-semibold">{m.benefit_no_gain()}</p>}
			</section>
			<Warnings answer={answer} />
			<section className="card stack-4" aria-labelledby="stretches">
				<h2 id="stretches" className="text-lg font-bold">
					{m.benefit_stretches()}
				</h2>
				<PhaseList phases={phases} />
			</section>
			<section className="card stack-4" aria-labelledby="months">
				<h2 id="months" className="text-lg font-bold">
					{m.benefit_months()}
				</h2>
				<MonthChart months={months} baselineFen={baselineFen} />
				<details>
					<summary className="py-2 font-semibold">{m.benefit_as_table()}</summary>
					<MonthTable months={months} />
				</details>
				<details>
					<summary className="py-2 font-semibold">{m.benefit_steps()}</summary>
					<StepList steps={answer.steps} />
				</details>
			</section>
			<ExtraList extras={answer.extras} />
			<Basis answer={answer} />
		</div>
	)
}

function Warnings({ answer: { warnings } }: { answer: Answer }) {
	if (warnings.length === 0) return null
	return (
		<ul className="card bg-care-pale border-care stack-2">
			{warnings.map((warning) => (
				<li key={warning}>{warningWords(warning)}</li>
			))}
		</ul>
	)
}

/** An estimate, by which figures, and who decides. */
function Basis({ answer: { basis, place } }: { answer: Answer }) {
	return (
		<section className="card stack-2 text-soft">
			<p className="font-semibold text-ink">{m.benefit_estimate()}</p>
			<p>
				{basis
					? m.benefit_basis({
							place: place ?? '',
							amount: yuanText(basis.standardFen),
							doc: basis.doc,
							from: shortDayText(basis.from),
						})
					: m.benefit_basis_stated()}
			</p>
			<p>{m.benefit_never_timing()}</p>
			<p>{m.benefit_contact()}</p>
		</section>
	)
}
