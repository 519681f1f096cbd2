import { expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { hireApplicant } from '#app/commands/applications/hire-applicant.server.ts'
import { cancelAppointment } from '#app/commands/guidance/cancel-appointment.server.ts'
import { moveAppointment } from '#app/commands/guidance/move-appointment.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import { applicationMachine } from '#app/domain/applications/application-machine.ts'
import { appointmentMachine } from '#app/domain/guidance/appointment-machine.ts'
import { offerMachine } from '#app/domain/offers/offer-machine.ts'
import { placementMachine } from '#app/domain/placements/placement-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { aRecipient } from '#tests/makers/actors.ts'
import { adviser, book, slotsOf } from '#tests/makers/guidance.ts'
import {
	aDeliveredOffer,
	aSentOffer,
	aStartedPlacement,
	asOfficer,
	made,
	monday,
} from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

type Row = { id: string; state: string; version: number; events: string }

/** Every way through the machines, so that there is something to rebuild. */
async function liveThroughEverything() {
	const as = (personId: string) => contextFor(aRecipient(personId), { now: monday })
	const yes = await aDeliveredOffer()
	made(await acceptOffer(as(yes.personId), yes.id, { how: 'online', share: false }))
	const [application] = await asOwner<{ id: string }>(
		'SELECT id FROM application WHERE offer_id = $1',
		[yes.id],
	)
	made(await hireApplicant(asOfficer(), application?.id ?? '', { startsOn: '2026-12-01' }))
	const no = await aSentOffer()
	const reasons = { how: 'online', reasons: ['transport'], words: '' } as const
	made(await declineOffer(as(no.personId), no.id, reasons))
	made(await withdrawOffer(asOfficer(), (await aSentOffer()).id, '试'))
	const [one = '', two = ''] = await slotsOf(await adviser())
	const comes = await addSeeker('330108')
	made(await moveAppointment(as(comes), await book(comes, one), two))
	const stays = await addSeeker('330108')
	made(await cancelAppointment(as(stays), await book(stays, one)))
	const job = await aStartedPlacement()
	made(await leavePlacement(as(job.personId), job.id, { reason: 'health', on: '2026-11-23' }))
}

test('the state of every row follows from its events, and its version counts them', async () => {
	await liveThroughEverything()
	for (const machine of [offerMachine, applicationMachine, placementMachine, appointmentMachine]) {
		const rows = await asOwner<Row>(
			`SELECT r.id, r.state, r.version, json_agg(json_build_object('verb', e.verb, 'fromState', e.from_state, 'toState', e.to_state) ORDER BY e.seq)::text AS events
			 FROM ${machine.name} r JOIN ${machine.name}_event e ON e.${machine.name}_id = r.id GROUP BY r.id`,
		)
		expect(rows.length).toBeGreaterThan(1)
		for (const { state, version, events } of rows) {
			const history = JSON.parse(events)
			expect(replay(machine, history)).toBe(state)
			expect(version).toBe(history.length - 1)
		}
	}
})

test.each(['offer', 'application', 'placement', 'appointment'])(
	'an event of an %s is never changed or removed',
	async (name) => {
		await expect(asOwner(`UPDATE ${name}_event SET verb = 'x'`)).rejects.toThrow('append-only')
		await expect(asOwner(`DELETE FROM ${name}_event`)).rejects.toThrow('append-only')
	},
)

test('an event can only write down a legal move', async () => {
	const { id } = await aSentOffer()
	const forged = asOwner(
		`INSERT INTO offer_event (offer_id, seq, verb, from_state, to_state, actor, at) VALUES ($1, 9, 'accept', 'draft', 'accepted', 'x', now())`,
		[id],
	)
	await expect(forged).rejects.toThrow('foreign key')
})
