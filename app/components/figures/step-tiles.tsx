import { Link } from '@remix-run/react'
import { listBehind, placementsBehind } from '#app/domain/figures/figure-request.ts'
import { mainFigures } from '#app/domain/figures/figures.ts'
import type { PeriodFigures } from '#app/domain/figures/period.ts'
import { m } from '#app/locales/compiled/messages.js'
import { figureWords } from '#app/locales/words/figures.ts'

/** The numbers that are looked for first, large, each the way to its list. */
export function StepTiles({ figures }: { figures: PeriodFigures }) {
	const { totals, lasting, medianDays, request } = figures
	return (
		<ul className="grid grid-cols-2 sm:grid-cols-3 lg:grid-cols-5 gap-2">
			{mainFigures.map((figure) => (
				<Tile
					key={figure}
					name={figureWords[figure]()}
					number={String(totals[figure])}
					to={listBehind(figure, request)}
				/>
			))}
			{lasting.map(({ months, due, kept }) => (
				<Tile
					key={months}
					name={m.figures_kept({ months })}
					number={due === 0 ? '–' : `${Math.round((kept / due) * 100)}%`}
					about={due === 0 ? m.figures_kept_none() : m.figures_kept_of({ kept, due })}
					to={kept === 0 ? null : placementsBehind(request, { did: `kept-${months}` })}
				/>
			))}
			<Tile
				name={m.figures_median()}
				number={medianDays === null ? '–' : String(medianDays)}
				about={m.figures_median_about()}
				to={totals.hired === 0 ? null : placementsBehind(request, { did: 'hired' })}
			/>
		</ul>
	)
}

type TileProps = { name: string; number: string; about?: string; to: string | null }

function Tile({ name, number, about, to }: TileProps) {
	return (
		<li className="card">
			<span className="block text-soft">{name}</span>
			{to === null ? (
				<strong className="block text-2xl tabular-nums">{number}</strong>
			) : (
				<Link to={to} className="link block text-2xl font-bold tabular-nums">
					{number}
					<span className="only-read">{name}</span>
				</Link>
			)}
			{about && <span className="block text-soft">{about}</span>}
		</li>
	)
}
