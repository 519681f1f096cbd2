import type { Ctx, Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { nextBelow, rangeOf } from '#app/domain/divisions/division-code.ts'
import { type FigureRequest, stepsOf } from '#app/domain/figures/figure-request.ts'
import { type Counted, lasting, type MainFigure, medianOf } from '#app/domain/figures/figures.ts'
import type { PeriodFigures, Totals } from '#app/domain/figures/period.ts'
import { daysBetween } from '#app/domain/time/day.ts'

type Row = { day: string; division: string; figure: string; kind: string; count: number }

const shortDays = 45

/** The numbers of a period in a place that the actor sees; all of them from one look at the counts of its days. */
export async function periodFigures(
	{ actor, read }: Ctx<Staff>,
	asked: FigureRequest,
): Promise<PeriodFigures> {
	const named = asked.place === '' ? null : await divisionNamed(asked.place)
	const code = named ?? actor.division
	const within = may(actor, 'figure.see', { divisions: [code] }) ? code : actor.division
	const request = { ...asked, place: within }
	const byDay = daysBetween(asked.from, asked.to) <= shortDays
	const places = await gazetteer()
	return read(async (db) => {
		const rows = await rowsOf(db, request, byDay)
		const mark = await db.figureMark.findFirst()
		const of = (figure: string) => grouped(rows.filter((row) => row.figure === figure))
		const days = of('days').map(({ kind, count }) => ({ days: Number(kind), count }))
		return {
			request,
			place: { code: within, name: places.fullName(within) },
			totals: totalsOf(rows),
			lasting: lasting.map((months) => ({
				months,
				due: sum(of(`due-${months}`)),
				kept: sum(of(`kept-${months}`)),
			})),
			medianDays: medianOf(days),
			reasons: of('reason'),
			kinds: kindsOf(rows),
			course: stepsOf(request, byDay ? 'day' : 'month').map((at) => ({
				at,
				totals: totalsOf(rows.filter(({ day }) => day === at)),
			})),
			below: split(rows, ({ division }) => nextBelow(within, division) ?? '')
				.filter(([below]) => below !== '')
				.map(([below, some]) => ({
					code: below,
					name: places.fullName(below),
					totals: totalsOf(some),
				}))
				.toSorted((one, other) => one.code.localeCompare(other.code)),
			madeAt: mark?.madeAt ?? null,
		}
	})
}

const rowsOf = (db: Db, { place, from: first, to: last }: FigureRequest, byDay: boolean) => {
	const { from, to } = rangeOf(place)
	const shape = byDay ? 'YYYY-MM-DD' : 'YYYY-MM'
	return db.$queryRaw<Row[]>`
		SELECT to_char(day, ${shape}) AS day, division_code AS division, figure, kind, sum(count)::int AS count
		FROM day_figure WHERE day >= ${dateOf(first)} AND day <= ${dateOf(last)} AND division_code >= ${from} AND division_code < ${to}
		GROUP BY 1, 2, 3, 4`
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0)

function split(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
	const parts = new Map<string, Row[]>()
	for (const row of rows) {
		const part = parts.get(keyOf(row))
		if (part) part.push(row)
		else parts.set(keyOf(row), [row])
	}
	return [...parts]
}

const grouped = (rows: readonly Row[]): Counted[] =>
	split(rows, ({ kind }) => kind)
		.map(([kind, some]) => ({ kind, count: sum(some) }))
		.toSorted((one, other) => other.count - one.count)

function totalsOf(rows: readonly Row[]): Totals {
	const of = (figure: MainFigure) => sum(rows.filter((row) => row.figure === figure))
	return {
		registered: of('registered'),
		offered: of('offered'),
		accepted: of('accepted'),
		declined: of('declined'),
		hired: of('hired'),
	}
}

function kindsOf(rows: readonly Row[]): PeriodFigures['kinds'] {
	const counted = rows.filter(({ figure }) => ['offered', 'accepted', 'hired'].includes(figure))
	return split(counted, ({ kind }) => kind)
		.map(([kind, some]) => {
			const { offered, accepted, hired } = totalsOf(some)
			return { kind, offered, accepted, hired }
		})
		.toSorted((one, other) => other.offered - one.offered)
}
