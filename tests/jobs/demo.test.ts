import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { demoActors } from '#app/demo/add-staff.server.ts'
import { loadDemo } from '#app/demo/load-demo.server.ts'
import { applicationMachine } from '#app/domain/applications/application-machine.ts'
import { appointmentMachine } from '#app/domain/guidance/appointment-machine.ts'
import { offerMachine } from '#app/domain/offers/offer-machine.ts'
import { placementMachine } from '#app/domain/placements/placement-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { myDesk } from '#app/queries/desk/my-desk.server.ts'
import { asOwner } from '#tests/setup/database.ts'

const machines = [offerMachine, applicationMachine, placementMachine]
/** Nothing of the demo calls an appointment off. */
const guided = appointmentMachine.states.filter((state) => state !== 'cancelled')

/** How many rows there are of what the demo makes. */
async function counted(): Promise<Record<string, number>> {
	const [counts] = await asOwner<Record<string, number>>(
		`SELECT ${[
			'person',
			'post',
			'offer',
			'offer_event',
			'application',
			'application_event',
			'placement',
			'placement_event',
			'guidance_slot',
			'appointment',
			'notification',
			'refusal',
			'refusal_case',
			'notice',
		]
			.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`)
			.join(', ')}`,
	)
	return counts ?? {}
}

let made: Record<string, number>
beforeAll(async () => {
	expect(await loadDemo()).toBe('loaded')
	made = await counted()
}, 120_000)

describe('the demo', () => {
	test('shows every state of an offer, an application and a placement', async () => {
		for (const { name, states } of machines) {
			const rows = await asOwner<{ state: string }>(`SELECT DISTINCT state FROM ${name}`)
			expect([name, ...rows.map(({ state }) => state).toSorted()]).toEqual([
				name,
				...states.toSorted(),
			])
		}
	})

	test('shows appointments ahead, kept and missed', async () => {
		const rows = await asOwner<{ state: string }>('SELECT DISTINCT state FROM appointment')
		expect(rows.map(({ state }) => state).toSorted()).toEqual(guided.toSorted())
	})

	test('has histories that lead to these states', async () => {
		for (const machine of [...machines, appointmentMachine]) {
			const rows = await asOwner<{ state: string; version: number; events: string }>(
				`SELECT r.state, r.version, json_agg(json_build_object('verb', e.verb, 'fromState', e.from_state, 'toState', e.to_state) ORDER BY e.seq)::text AS events
				 FROM ${machine.name} r JOIN ${machine.name}_event e ON e.${machine.name}_id = r.id GROUP BY r.id`,
			)
			for (const { state, version, events } of rows) {
				const history = JSON.parse(events)
				expect([replay(machine, history), version]).toEqual([state, history.length - 1])
			}
		}
	})

	test('tells each history forward in time', async () => {
		for (const { name } of machines)
			expect(
				await asOwner(
					`SELECT e.${name}_id FROM ${name}_event e JOIN ${name}_event f ON f.${name}_id = e.${name}_id AND f.seq = e.seq + 1
					 WHERE f.at < e.at OR f.at > now()`,
				),
			).toEqual([])
	})

	test.each([
		['caseworker@bj', ['offers-waiting', 'offers-to-deliver', 'checks-due', 'people-to-confirm']],
		['caseworker@xc', ['offers-waiting', 'offers-to-deliver']],
		['officer@hz', ['applications-waiting', 'applications-overdue']],
		['officer@xc', ['applications-waiting']],
	])('gives %s work today', async (username, tasks) => {
		const actors = await contextFor({ kind: 'system', name: 'test' } as const).read(demoActors)
		const actor = actors.get(username)
		if (!actor) throw new Error(`there is no ${username}`)
		const { waiting } = await myDesk(contextFor(actor))
		expect(waiting.map(({ task }) => task)).toEqual(expect.arrayContaining(tasks))
	})

	test('is there once, however often it is loaded', async () => {
		expect(await loadDemo()).toBe('there already')
		expect(await counted()).toEqual(made)
	})

	test('is carried on where it was interrupted: what is done is not done again', async () => {
		await asOwner('ALTER TABLE audit_entry DISABLE TRIGGER USER')
		await asOwner("DELETE FROM audit_entry WHERE subject_type = 'demo' AND subject_id = $1", [
			'job-lasting',
		])
		await asOwner('ALTER TABLE audit_entry ENABLE TRIGGER USER')
		expect(await loadDemo()).toBe('loaded')
		expect(await counted()).toEqual(made)
	})
})
