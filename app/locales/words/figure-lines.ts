import { mainFigures } from '#app/domain/figures/figures.ts'
import type { PeriodFigures, Totals } from '#app/domain/figures/period.ts'
import { m } from '#app/locales/compiled/messages.js'
import { barsOfKinds, barsOfReasons } from './figure-bars.ts'
import { figureWords } from './figures.ts'

const nowhere = () => ''

/** All numbers of a period, a line each, as a file holds them. */
export function figureLines(figures: PeriodFigures) {
	const line = (place: string) => (name: string, number: number | null) => ({ place, name, number })
	const here = line(figures.place.name)
	const steps = (place: string, totals: Totals) =>
		mainFigures.map((figure) => line(place)(figureWords[figure](), totals[figure]))
	return [
		...steps(figures.place.name, figures.totals),
		...figures.lasting.flatMap(({ months, due, kept }) => [
			here(m.figures_kept({ months }), kept),
			here(m.figures_due({ months }), due),
		]),
		here(m.figures_median(), figures.medianDays),
		...barsOfReasons(figures.reasons, nowhere).map(({ name, count }) =>
			here(`${m.figures_reasons()} · ${name}`, count),
		),
		...barsOfKinds(figures.kinds, nowhere).map(({ name, count }) =>
			here(`${m.figures_kinds()} · ${name}`, count),
		),
		...figures.below.flatMap(({ name, totals }) => steps(name, totals)),
	]
}
