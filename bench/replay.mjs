import { withClient } from '#scripts/database/connect.mjs'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'
import { printTable } from './lib/table.mjs'

const offers = 100_000
const atATime = 10_000

/**
 * A random way of each offer through the moves that the database knows, up to eight of them: the events by
 * one statement, the row's state and version set apart from them, as commands do.
 */
const walk = `
	WITH RECURSIVE pair AS (
		SELECT (SELECT id FROM person ORDER BY id LIMIT 1) AS person_id, p.id AS post_id
		FROM post p CROSS JOIN generate_series(1, 1000) LIMIT $1
	), made AS (
		SELECT gen_random_uuid() AS id, person_id, post_id FROM pair
	), step AS (
		SELECT id, 0 AS seq, ''::text AS from_state, 'draft'::text AS verb, 'draft'::text AS to_state FROM made
		UNION ALL
		SELECT s.id, s.seq + 1, s.to_state, m.verb, m.to_state FROM step s CROSS JOIN LATERAL (
			SELECT t.verb, t.to_state FROM state_transition t
			WHERE t.machine = 'offer' AND t.from_state = s.to_state AND s.id IS NOT NULL ORDER BY random() LIMIT 1) m
		WHERE s.seq < 8 AND random() < 0.85
	), ended AS (
		SELECT DISTINCT ON (id) id, seq, to_state FROM step ORDER BY id, seq DESC
	), rows AS (
		INSERT INTO offer (id, number, person_id, post_id, person_division, post_division, made_by, state, tests_cipher, answer_code,
			sent_at, reply_by, delivered_at, delivered_how, answered_at, answered_how, decline_reasons, version)
		SELECT m.id, m.id, m.person_id, m.post_id, '330108', '330108', m.id,
			CASE WHEN e.to_state IN ('draft', 'confirmed', 'sent', 'delivered', 'undeliverable') THEN 'withdrawn' ELSE e.to_state END,
			'x', m.id, now(), current_date, now(), 'online', now(), 'online', '{transport}', e.seq
		FROM made m JOIN ended e USING (id) RETURNING id
	)
	INSERT INTO offer_event (offer_id, seq, verb, from_state, to_state, actor, at)
	SELECT id, seq, verb, from_state, to_state, 'system:bench', now() FROM step`

/** What is open ends, by an event too: two offers of one post are not open at a time. */
const end = `
	INSERT INTO offer_event (offer_id, seq, verb, from_state, to_state, actor, at)
	SELECT e.offer_id, e.seq + 1, 'withdraw', e.to_state, 'withdrawn', 'system:bench', now() FROM (
		SELECT DISTINCT ON (offer_id) offer_id, seq, to_state FROM offer_event WHERE actor = 'system:bench' ORDER BY offer_id, seq DESC) e
	WHERE e.to_state IN ('draft', 'confirmed', 'sent', 'delivered', 'undeliverable')`

/** Rebuilds the state of a hundred thousand offers from their events, and compares it with what stands in the rows. */
export async function run() {
	const portal = await startThrowawayPortal({ LOG_LEVEL: 'warn' })
	try {
		await withClient(portal.environment.DATABASE_URL ?? '', compare)
	} finally {
		await portal.stop()
	}
}

/** @param {import('pg').Client} client */
async function compare(client) {
	for (let made = 0; made < offers; made += atATime) await client.query(walk, [atATime])
	await client.query(end)
	await client.query(
		`UPDATE offer o SET version = (SELECT max(seq) FROM offer_event e WHERE e.offer_id = o.id) WHERE made_by = o.id`,
	)
	const { rows: moves } = await client.query(
		`SELECT from_state, verb, to_state FROM state_transition WHERE machine = 'offer'`,
	)
	const legal = new Set(moves.map((move) => `${move.from_state} ${move.verb} ${move.to_state}`))
	const began = performance.now()
	const figures = { offers: 0, events: 0, wrong: 0 }
	for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
		const { rows } = await client.query(
			`SELECT o.id, o.state, o.version, array_agg(e.from_state || ' ' || e.verb || ' ' || e.to_state ORDER BY e.seq) AS steps
			 FROM (SELECT id, state, version FROM offer WHERE id > $1 ORDER BY id LIMIT ${atATime}) o
			 JOIN offer_event e ON e.offer_id = o.id GROUP BY o.id, o.state, o.version ORDER BY o.id`,
			[after],
		)
		const last = rows.at(-1)
		if (!last) break
		for (const row of rows) {
			figures.offers++
			figures.events += row.steps.length
			if (replayed(row.steps, legal) !== row.state || row.version !== row.steps.length - 1)
				figures.wrong++
		}
		after = last.id
	}
	const seconds = (performance.now() - began) / 1000
	printTable('Offers rebuilt from their events', [
		{ ...figures, seconds, 'offers a second': figures.offers / seconds },
	])
	if (figures.wrong > 0) throw new Error(`${figures.wrong} offers are not what their events say`)
}

/** @param {readonly string[]} steps @param {ReadonlySet<string>} legal */
function replayed(steps, legal) {
	let state = ''
	for (const step of steps) {
		const [from, , to = ''] = step.split(' ')
		if (from !== state || !legal.has(step)) return null
		state = to
	}
	return state
}
