import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { lapseOffer } from '#app/commands/offers/lapse-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { offerMachine } from '#app/domain/offers/offer-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { aRecipient } from '#tests/makers/actors.ts'
import { aDeliveredOffer, asCaseworker, monday } from '#tests/makers/journeys.ts'
import { untilHeard } from '#tests/makers/until-heard.ts'
import { asOwner } from '#tests/setup/database.ts'

type Row = { verb: string; fromState: string; toState: string; seq: number }
const eventsOf = (id: string) =>
	asOwner<Row>(
		'SELECT seq, verb, from_state AS "fromState", to_state AS "toState" FROM offer_event WHERE offer_id = $1 ORDER BY seq',
		[id],
	)

describe('two hundred at once on one offer', () => {
	test('one wins, the others are told; one event for each move, nothing lost', async () => {
		const { id, personId } = await aDeliveredOffer()
		const person = () => contextFor(aRecipient(personId), { now: monday })
		const system = () => contextFor({ kind: 'system', name: 'worker' } as const, { now: monday })
		const no = { how: 'online', reasons: ['transport'], words: '' } as const
		const moves = [
			() => acceptOffer(person(), id, { how: 'online', share: false }),
			() => declineOffer(person(), id, no),
			() => withdrawOffer(asCaseworker(), id, '岗位有变'),
			() => lapseOffer(system(), id),
		]
		const outcomes = await Promise.all(
			Array.from({ length: 200 }, (_, place) =>
				untilHeard(async () => moves[place % moves.length]?.()),
			),
		)
		const events = await eventsOf(id)
		const [row] = await asOwner<{ state: string; version: number }>(
			'SELECT state, version FROM offer WHERE id = $1',
			[id],
		)
		expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place))
		expect(row?.version).toBe(events.length - 1)
		expect(replay(offerMachine, events)).toBe(row?.state)

		const won = outcomes.filter((outcome) => outcome && 'state' in outcome)
		expect(won).toHaveLength(events.length - 4)
		for (const outcome of outcomes)
			if (outcome && 'refused' in outcome)
				expect(['already-changed', 'move-not-possible']).toContain(outcome.refused)
		const [refusals] = await asOwner<{ count: number }>(
			'SELECT count(*)::int AS count FROM refusal WHERE offer_id = $1',
			[id],
		)
		expect(refusals?.count).toBe(row?.state === 'declined' ? 1 : 0)
		const [audits] = await asOwner<{ count: number }>(
			"SELECT count(*)::int AS count FROM audit_entry WHERE subject_id = $1 AND action LIKE 'offer.%'",
			[id],
		)
		expect(audits?.count).toBe(events.length)
	})
})
