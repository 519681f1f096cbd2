import type { Month } from '#app/domain/benefit/better-off.ts'
import { m } from '#app/locales/compiled/messages.js'
import { monthText, standingWords, yuanText } from '#app/locales/words/benefit.ts'

const columns: readonly [title: () => string, fen: (month: Month) => number][] = [
	[m.benefit_part_wage, ({ netWageFen }) => netWageFen],
	[m.benefit_column_deduction, ({ deductionFen }) => deductionFen],
	[m.benefit_column_counted, ({ countedIncomeFen }) => countedIncomeFen],
	[m.benefit_status_dibao, ({ benefitFen }) => benefitFen],
	[m.benefit_status_exit, ({ exitPaymentFen }) => exitPaymentFen],
	[m.benefit_column_extra, ({ classifiedExtraFen }) => classifiedExtraFen],
	[m.benefit_column_total, ({ totalFen }) => totalFen],
]

/** Every figure of every month. */
export function MonthTable({ months }: { months: Month[] }) {
	return (
		<section className="overflow-x-auto" aria-label={m.benefit_as_table()} tabIndex={0}>
			<table className="w-full text-right whitespace-nowrap">
				<thead>
					<tr>
						<th scope="col" className="text-left p-1">
							{m.benefit_column_month()}
						</th>
						<th scope="col" className="text-left p-1">
							{m.benefit_column_status()}
						</th>
						{columns.map(([title]) => (
							<th scope="col" key={title()} className="p-1">
								{title()}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{months.map((month) => (
						<tr key={month.month} className="border-t border-line">
							<th scope="row" className="text-left font-normal p-1">
								{monthText(month.month)}
							</th>
							<td className="text-left p-1">{standingWords[month.status]()}</td>
							{columns.map(([title, fen]) => (
								<td key={title()} className="p-1">
									{yuanText(fen(month))}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}
