import { inWork } from '#app/adapters/db/work.server.ts'

/** The day it was in China. */
const day = (at: string) => `(${at} AT TIME ZONE 'Asia/Shanghai')::date`

const lasted = ([3, 6, 12] as const).map((months) => {
	const over = `(started_on + interval '${months} months')::date`
	return `
		SELECT started_on, person_division, f.figure, '' FROM placement,
			LATERAL (VALUES ('due-${months}', true), ('kept-${months}', ended_on IS NULL OR stayed_months >= ${months})) AS f (figure, holds)
		WHERE started_on IS NOT NULL AND ${over} <= ${day('now()')} AND f.holds`
})

/** Everything that happened, as the numbers of a period count it; see domain/figures. */
const happened = [
	`SELECT ${day('first.at')}, p.residence_code, 'registered', '' FROM (
		SELECT person_id, min(submitted_at) AS at FROM registration GROUP BY person_id) first
		JOIN person p ON p.id = first.person_id AND p.identity <> 'merged'`,
	`SELECT ${day('o.sent_at')}, o.person_division, 'offered', post.kind FROM offer o JOIN post ON post.id = o.post_id
		WHERE o.sent_at IS NOT NULL`,
	`SELECT ${day('o.answered_at')}, o.person_division, o.state, post.kind FROM offer o JOIN post ON post.id = o.post_id
		WHERE o.answered_at IS NOT NULL AND o.state IN ('accepted', 'declined')`,
	`SELECT ${day('answered_at')}, person_division, 'reason', reason FROM offer, unnest(decline_reasons) AS reason
		WHERE answered_at IS NOT NULL AND state = 'declined'`,
	`SELECT ${day('w.created_at')}, w.person_division, 'hired', post.kind FROM placement w JOIN post ON post.id = w.post_id`,
	`SELECT ${day('w.created_at')}, w.person_division, 'days', (${day('w.created_at')} - ${day('first.at')})::text FROM placement w
		JOIN (SELECT person_id, min(submitted_at) AS at FROM registration GROUP BY person_id) first
			ON first.person_id = w.person_id AND first.at <= w.created_at`,
	...lasted,
].join(' UNION ALL ')

/** Only what has changed is written: most days are over. */
const sql = `
	WITH made AS MATERIALIZED (
		SELECT h.day, h.division_code, h.figure, h.kind, count(*)::int AS count
		FROM (${happened}) AS h (day, division_code, figure, kind) GROUP BY 1, 2, 3, 4
	), gone AS (
		DELETE FROM day_figure f WHERE NOT EXISTS (SELECT FROM made m
			WHERE m.figure = f.figure AND m.day = f.day AND m.division_code = f.division_code AND m.kind = f.kind)
	)
	INSERT INTO day_figure (day, division_code, figure, kind, count) SELECT day, division_code, figure, kind, count FROM made
	ON CONFLICT (figure, day, division_code, kind) DO UPDATE SET count = EXCLUDED.count WHERE day_figure.count <> EXCLUDED.count`

/** Counts anew what happened on each day in each division. */
export function makeFigures(): Promise<void> {
	return inWork(async (client) => {
		await client.query(sql)
		await client.query(
			'INSERT INTO figure_mark (id, made_at) VALUES (1, now()) ON CONFLICT (id) DO UPDATE SET made_at = now()',
		)
	})
}
