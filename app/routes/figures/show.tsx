import { Link, useLoaderData } from '@remix-run/react'
import { ExportLinks } from '#app/components/export-links.tsx'
import { BarList } from '#app/components/figures/bar-list.tsx'
import { CourseChart } from '#app/components/figures/course-chart.tsx'
import { StepTiles } from '#app/components/figures/step-tiles.tsx'
import { TotalsTable } from '#app/components/figures/totals-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	figuresAddress,
	offersBehind,
	readFigureRequest,
	spanOf,
} from '#app/domain/figures/figure-request.ts'
import type { Totals } from '#app/domain/figures/period.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { barsOfKinds, barsOfReasons } from '#app/locales/words/figure-bars.ts'
import { periodFigures } from '#app/queries/figures/period-figures.server.ts'

export const meta = pageTitle(m.figures_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'figure.see' }, ({ ctx, request }) =>
	periodFigures(ctx, readFigureRequest(new URL(request.url).searchParams, ctx.today)),
)

const hasSome = ({ totals }: { totals: Totals }) => Object.values(totals).some((count) => count > 0)

export default function Figures() {
	const figures = useLoaderData<typeof loader>()
	const { request, place, course, below, madeAt } = figures
	const address = figuresAddress(request)
	return (
		<StaffShell
			title={`${m.figures_title()} · ${place.name}`}
			actions={<ExportLinks list={address} />}
		>
			<FilterBar values={{ ...request, place: place.name }} path="/figures">
				<TextField name="from" type="date" label={m.figures_from()} />
				<TextField name="to" type="date" label={m.figures_to()} />
				<TextField name="place" label={m.list_place()} />
			</FilterBar>
			<p className="text-soft">
				{madeAt === null ? m.figures_not_made() : m.figures_made({ time: timeText(madeAt) })}
			</p>
			<StepTiles figures={figures} />
			<section className="card stack-2">
				<h2 className="text-lg font-bold">{m.figures_course()}</h2>
				<CourseChart course={course} />
			</section>
			<TotalsTable
				title={m.figures_course()}
				first={m.figures_when}
				rows={course.filter(hasSome).map(({ at, totals }) => ({
					id: at,
					name: at,
					totals,
					request: { ...request, ...spanOf(at, request) },
				}))}
			/>
			<div className="grid lg:grid-cols-2 gap-4 items-start">
				<BarList
					title={m.figures_reasons()}
					bars={barsOfReasons(figures.reasons, (reason) =>
						offersBehind(request, { did: 'declined', reason }),
					)}
				/>
				<BarList
					title={m.figures_kinds()}
					bars={barsOfKinds(figures.kinds, (kind) =>
						offersBehind(request, { did: 'offered', kind }),
					)}
				/>
			</div>
			{below.length > 0 && (
				<TotalsTable
					title={m.figures_below()}
					first={m.list_place}
					rows={below.map(({ code, name, totals }) => ({
						id: code,
						totals,
						request: { ...request, place: code },
						name: (
							<Link to={figuresAddress({ ...request, place: code })} className="link">
								{name}
							</Link>
						),
					}))}
				/>
			)}
		</StaffShell>
	)
}
