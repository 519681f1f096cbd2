import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { suitabilityColumns } from '#app/adapters/offers/sealed-offer.server.ts'
import { moveWithin, writeHappening } from '#app/commands/moves/make-move.server.ts'
import { type OfferChanges, offerTrack } from '#app/commands/offers/offer-track.server.ts'
import { type OfferState, offerMachine } from '#app/domain/offers/offer-machine.ts'
import { replay, verbsFor } from '#app/domain/state-machine.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { monday } from '#tests/makers/journeys.ts'
import { addPost } from '#tests/makers/market.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

const worker = contextFor(aStaff('caseworker', '330108'), { now: monday })
const [people, posts] = [25, 40]

/** What the database asks of a row in a state. */
const asked: Partial<Record<OfferState, OfferChanges>> = {
	sent: { sentAt: monday, replyBy: monday },
	delivered: { deliveredAt: monday, deliveredHow: 'in-person' },
	accepted: { answeredAt: monday, answeredHow: 'phone' },
	declined: { answeredAt: monday, answeredHow: 'phone', declineReasons: ['transport'] },
}

/** An offer that takes a random way through its machine, as far as staff can take it. */
async function walked(tx: WriteTx, pair: { personId: string; postId: string }): Promise<void> {
	const id = newId()
	let offer: Offer = await tx.db.offer.create({
		data: {
			...pair,
			...suitabilityColumns(id, { suitability: 'suitable', tests: [] }),
			id,
			number: id,
			answerCode: id,
			personDivision: '330108',
			postDivision: '330108',
			madeBy: newId(),
		},
	})
	const said = { verb: 'draft', from: '', to: 'draft', said: {} }
	await writeHappening(worker, tx, offerTrack, offer, said)
	for (let steps = randomInt(7); steps > 0; steps--) {
		const verbs = verbsFor(offerMachine, offer.state as OfferState, 'caseworker')
		const verb = verbs[randomInt(Math.max(1, verbs.length))]
		if (!verb) return
		const to = offerMachine.moves.find((move) => move.verb === verb)?.to
		const changes = (to && asked[to]) ?? {}
		const moved = await moveWithin(worker, tx, offerTrack, offer, verb, async () => ({ changes }))
		if ('refused' in moved) throw new Error(moved.refused)
		offer = { ...offer, state: moved.state, version: offer.version + 1 }
	}
}

test(`a thousand offers are rebuilt from their events, state and version`, async () => {
	const postIds = await Promise.all(Array.from({ length: posts }, () => addPost()))
	for (let person = 0; person < people; person++) {
		const personId = await addPerson('330108')
		await worker.write(async (tx) => {
			for (const postId of postIds) await walked(tx, { personId, postId })
			return {}
		})
	}
	const rows = await asOwner<{
		state: string
		version: number
		events: { seq: number; verb: string; fromState: string; toState: string }[]
	}>(
		`SELECT o.state, o.version, jsonb_agg(jsonb_build_object('seq', e.seq, 'verb', e.verb, 'fromState', e.from_state, 'toState', e.to_state) ORDER BY e.seq) AS events
		 FROM offer o JOIN offer_event e ON e.offer_id = o.id GROUP BY o.id`,
	)
	expect(rows).toHaveLength(people * posts)
	const wrong = rows.filter(
		({ state, version, events }) =>
			replay(offerMachine, events) !== state ||
			version !== events.length - 1 ||
			events.some(({ seq }, place) => seq !== place),
	)
	expect(wrong).toEqual([])
	expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(5)
}, 240_000)
