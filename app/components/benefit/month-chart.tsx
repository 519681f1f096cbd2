import type { Month } from '#app/domain/benefit/better-off.ts'
import { m } from '#app/locales/compiled/messages.js'
import { monthText, yuanText } from '#app/locales/words/benefit.ts'

type Part = { name: string; look: string; of: (month: Month) => number }

const width = 360
const height = 190
const top = 16
const ground = height - 22

/** A bar a month, drawn on the server: what comes from work, what from the family's other income, what is paid. */
export function MonthChart({ months, baselineFen }: { months: Month[]; baselineFen: number }) {
	const parts = partsOf()
	const most = Math.max(baselineFen, ...months.map(({ totalFen }) => totalFen), 1)
	const y = (fen: number) => ground - (fen / most) * (ground - top)
	const step = width / months.length
	return (
		<figure className="stack-2">
			<svg
				viewBox={`0 0 ${width} ${height}`}
				role="img"
				aria-label={m.benefit_chart_about()}
				className="w-full max-w-xl h-auto"
			>
				{months.map((month, place) => (
					<g key={month.month}>
						<title>{`${monthText(month.month)}: ${yuanText(month.totalFen)}`}</title>
						{stacked(parts, month).map(({ look, from, to }) => (
							<rect
								key={look}
								className={look}
								x={place * step + 1}
								width={Math.max(step - 2, 1)}
								y={y(to)}
								height={y(from) - y(to)}
							/>
						))}
					</g>
				))}
				<line
					x1="0"
					x2={width}
					y1={y(baselineFen)}
					y2={y(baselineFen)}
					className="stroke-ink"
					strokeDasharray="6 4"
					strokeWidth="2"
				/>
				<text x="0" y={height - 5} fontSize="13" className="fill-ink">
					{monthText(months[0]?.month ?? '')}
				</text>
				<text x={width} y={height - 5} fontSize="13" textAnchor="end" className="fill-ink">
					{monthText(months.at(-1)?.month ?? '')}
				</text>
			</svg>
			<figcaption className="cluster">
				{parts.map(({ name, look }) => (
					<span key={look} className="flex items-center">
						<svg viewBox="0 0 16 16" className="w-4 h-4 mr-1" aria-hidden="true">
							<rect width="16" height="16" className={look} />
						</svg>
						{name}
					</span>
				))}
				<span>- - - {m.benefit_part_now({ amount: yuanText(baselineFen) })}</span>
			</figcaption>
		</figure>
	)
}

function partsOf(): Part[] {
	return [
		{ name: m.benefit_part_wage(), look: 'fill-brand', of: ({ netWageFen }) => netWageFen },
		{
			name: m.benefit_part_other(),
			look: 'fill-edge',
			of: (month) => month.totalFen - month.netWageFen - paidFen(month),
		},
		{ name: m.benefit_part_paid(), look: 'fill-warm', of: paidFen },
	]
}

const paidFen = ({ benefitFen, exitPaymentFen, classifiedExtraFen }: Month) =>
	benefitFen + exitPaymentFen + classifiedExtraFen

function stacked(parts: readonly Part[], month: Month) {
	let from = 0
	return parts.map(({ look, of }) => {
		const to = from + of(month)
		const piece = { look, from, to }
		from = to
		return piece
	})
}
