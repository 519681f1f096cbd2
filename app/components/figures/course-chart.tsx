import type { MainFigure } from '#app/domain/figures/figures.ts'
import type { PeriodFigures } from '#app/domain/figures/period.ts'
import { m } from '#app/locales/compiled/messages.js'
import { figureWords } from '#app/locales/words/figures.ts'

const width = 720
const height = 200
const top = 12
const ground = height - 24
const looks = { offered: 'fill-edge', accepted: 'fill-brand', hired: 'fill-warm' } as const
const shown = Object.keys(looks) as (keyof typeof looks)[] satisfies MainFigure[]

/** The course of a period: three bars a month or a day, drawn on the server; the same numbers stand in the table beside. */
export function CourseChart({ course }: { course: PeriodFigures['course'] }) {
	const most = Math.max(1, ...course.flatMap(({ totals }) => shown.map((name) => totals[name])))
	const step = width / Math.max(course.length, 1)
	const bar = Math.max(Math.min((step - 4) / shown.length, 24), 1)
	const y = (count: number) => ground - (count / most) * (ground - top)
	return (
		<figure className="stack-2">
			<svg
				viewBox={`0 0 ${width} ${height}`}
				role="img"
				aria-label={m.figures_chart_about({ most })}
				className="w-full h-auto"
			>
				<line x1="0" x2={width} y1={ground} y2={ground} className="stroke-ink" />
				{course.map(({ at, totals }, place) => (
					<g key={at}>
						{shown.map((name, part) => (
							<rect
								key={name}
								className={looks[name]}
								x={place * step + 2 + part * bar}
								width={Math.max(bar - 1, 1)}
								y={y(totals[name])}
								height={ground - y(totals[name])}
							>
								<title>{`${at} ${figureWords[name]()} ${totals[name]}`}</title>
							</rect>
						))}
					</g>
				))}
				<text x="0" y={height - 6} fontSize="14" className="fill-ink">
					{course[0]?.at}
				</text>
				<text x={width} y={height - 6} fontSize="14" textAnchor="end" className="fill-ink">
					{course.length > 1 ? course.at(-1)?.at : ''}
				</text>
			</svg>
			<figcaption className="cluster">
				{shown.map((name) => (
					<span key={name} className="flex items-center">
						<svg viewBox="0 0 16 16" className="w-4 h-4 mr-1" aria-hidden="true">
							<rect width="16" height="16" className={looks[name]} />
						</svg>
						{figureWords[name]()}
					</span>
				))}
			</figcaption>
		</figure>
	)
}
