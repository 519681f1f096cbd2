import { expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { isTrustedWith } from '#app/domain/access/trust.ts'
import { addressOf, plantedIn } from '#tests/doors/addresses.ts'
import { outcomeOf } from '#tests/doors/outcomes.ts'
import { site } from '#tests/doors/site.ts'
import { places } from '#tests/doors/visitors.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { recipientCookie, visit } from '#tests/setup/visit.ts'

const areas = ['guidance']

/** Somebody who acts for a person and was trusted with their guidance alone. */
async function aTrustedPerson() {
	const personId = await asPortal(async ({ db }) => {
		const { id } = await plant.person(db, { division: places.child })
		await plant.registration(db, { division: places.child, personId: id })
		return id
	})
	const cookie = await recipientCookie(personId)
	await asPortal(async ({ db }) => {
		const { accountId } = await db.personAccess.findFirstOrThrow({ where: { personId } })
		const consentId = newId()
		await db.consent.create({
			data: { id: consentId, personId, purpose: 'help', version: 1, givenHow: 'online' },
		})
		await db.personAccess.updateMany({
			where: { personId, accountId },
			data: {
				relation: 'family',
				limited: true,
				areas,
				lastDay: new Date('2099-12-31'),
				consentId,
			},
		})
	})
	return { personId, cookie }
}

const theirs = site.flatMap((place) => {
	const door = place.loader?.door
	return place.path.startsWith('me') && door && 'may' in door ? [{ place, may: door.may }] : []
})

test('somebody trusted with guidance alone passes the doors of guidance, and no others', async () => {
	const { personId, cookie } = await aTrustedPerson()
	const outcomes = theirs.map(async ({ place, may }) => {
		const named = plantedIn(place.path)
		const subject = named
			? await asPortal(({ db }) => named.plant(db, { division: places.child, personId }))
			: null
		const outcome = await outcomeOf(await visit(cookie).get(addressOf(place.path, subject)))
		const isTheirs = isTrustedWith({ relation: 'family', areas: ['guidance'] }, may)
		return [place.path, outcome, isTheirs ? 'passes' : 'forbidden'] as const
	})
	const seen = await Promise.all(outcomes)
	expect(seen.map(([path, outcome]) => [path, outcome])).toEqual(
		seen.map(([path, , due]) => [path, due]),
	)
	expect(new Set(seen.map(([, , due]) => due)).size).toBe(2)
})

test('what anybody may see who acts for a person is little, and told here', () => {
	expect(theirs.filter(({ may }) => may === 'me.see').map(({ place }) => place.path)).toEqual([
		'me',
		'me/helping',
		'me/registration/helper',
	])
})
