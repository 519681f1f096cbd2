import { beforeEach, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { apply } from '#app/commands/applications/apply.server.ts'
import { rejectApplication } from '#app/commands/applications/reject-application.server.ts'
import { withdrawApplication } from '#app/commands/applications/withdraw-application.server.ts'
import { giveCv } from '#app/commands/cv/give-cv.server.ts'
import { keepCv } from '#app/commands/cv/keep-cv.server.ts'
import { takeCvBack } from '#app/commands/cv/take-cv-back.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { givenCv } from '#app/queries/cv/given-cv.server.ts'
import { myCv } from '#app/queries/cv/my-cv.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import { aSentOffer, asOfficer, made, monday } from '#tests/makers/journeys.ts'
import { addPost } from '#tests/makers/market.ts'
import { registered } from '#tests/makers/registered.ts'
import { asOwner } from '#tests/setup/database.ts'

let person: Recipient
beforeEach(async () => {
	person = await registered({
		skills: { skills: ['cooking'], fine: ['dough'], certificates: ['health'] },
	})
})

const as = (who = person) => contextFor(who)
const applied = async (cv: boolean, who = person) => {
	const wish = {
		personId: who.personId,
		postId: await addPost(),
		share: false,
		how: 'online',
	} as const
	return made(await apply(as(who), { ...wish, cv }))
}
const seenBy = async (id: string, staff = aStaff('officer', '3301')) =>
	(await givenCv(contextFor(staff), id))?.cv ?? null
const shareOf = async (applicationId: string) => {
	const mine = await myCv(as())
	return mine?.readers.find((each) => each.applicationId === applicationId)?.share?.id ?? ''
}

describe('a CV is given', () => {
	test('with an application, to those who handle it and to nobody else', async () => {
		const id = await applied(true)
		expect(await seenBy(id)).toMatchObject({ name: '测试·张三', skills: ['cooking'], phone: null })
		expect(await seenBy(id, aStaff('officer', '4403'))).toBeNull()
		expect(await seenBy(await applied(false))).toBeNull()
		const rows = await asOwner<{ purpose: string; version: number; cipher: string }>(
			`SELECT c.purpose, c.version, s.cv_cipher AS cipher FROM cv_share s JOIN consent c ON c.id = s.consent_id WHERE s.application_id = $1`,
			[id],
		)
		expect(rows).toMatchObject([{ purpose: 'share-cv', version: 1 }])
		expect(JSON.stringify(rows)).not.toContain('张三')
	})

	test('with an offer that is taken up', async () => {
		const offer = await aSentOffer({ personId: person.personId ?? '' })
		const ctx = contextFor(person, { now: monday })
		made(await acceptOffer(ctx, offer.id, { how: 'online', share: false, cv: true }))
		const [row] = await asOwner<{ id: string }>('SELECT id FROM application WHERE offer_id = $1', [
			offer.id,
		])
		expect(await seenBy(row?.id ?? '')).not.toBeNull()
	})

	test('from its own page, as it is at that time; a later change needs giving anew', async () => {
		const id = await applied(false)
		expect(await giveCv(as(), id)).toHaveProperty('given')
		await keepCv(as(), { about: '手脚快。', hidden: ['skills'], showsPhone: false })
		expect(await seenBy(id)).toMatchObject({
			about: '',
			skills: ['cooking'],
			fine: ['dough'],
		})
		expect(await giveCv(as(), id)).toHaveProperty('given')
		expect(await seenBy(id)).toMatchObject({ about: '手脚快。', skills: [], fine: [] })
	})

	test('by nobody but the person, or whoever was trusted with the registration', async () => {
		const id = await applied(false)
		const { personId } = person
		const stranger = aRecipient((await registered()).personId)
		expect(await giveCv(as(stranger), id)).toEqual({ refused: 'not-found' })
		const helper = aRecipient(personId, { relation: 'family', areas: ['search'] })
		expect(await giveCv(as(helper), id)).toEqual({ refused: 'not-found' })
		const trusted = aRecipient(personId, { relation: 'family', areas: ['registration'] })
		expect(await giveCv(as(trusted), id)).toHaveProperty('given')
	})
})

describe('a CV that was given is gone', () => {
	const traces = (id: string) =>
		asOwner<{ cv_cipher: string | null; withdrawn: boolean }>(
			'SELECT s.cv_cipher, c.withdrawn_at IS NOT NULL AS withdrawn FROM cv_share s JOIN consent c ON c.id = s.consent_id WHERE s.application_id = $1',
			[id],
		)

	test('from the moment it is taken back, and both are in the audit', async () => {
		const id = await applied(true)
		const share = await shareOf(id)
		expect(await takeCvBack(as(), share)).toEqual({ ended: share })
		expect(await seenBy(id)).toBeNull()
		expect(await traces(id)).toEqual([{ cv_cipher: null, withdrawn: true }])
		expect(await takeCvBack(as(), share)).toEqual({ refused: 'not-found' })
		const acts = await asOwner<{ action: string }>(
			'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
			[share],
		)
		expect(acts.map(({ action }) => action)).toEqual(['cv.give', 'cv.take-back'])
	})

	test('when the application comes to nothing, whoever ends it', async () => {
		const withdrawn = await applied(true)
		made(await withdrawApplication(as(), withdrawn))
		const rejected = await applied(true)
		made(
			await rejectApplication(asOfficer(new Date()), rejected, {
				reason: 'skills',
				by: 'employer',
			}),
		)
		for (const id of [withdrawn, rejected]) {
			expect(await traces(id)).toMatchObject([{ cv_cipher: null }])
			expect(await giveCv(as(), id)).toEqual({ refused: 'application-over' })
		}
	})

	test('cannot be taken back by somebody else', async () => {
		const id = await applied(true)
		expect(await takeCvBack(as(await registered()), await shareOf(id))).toEqual({
			refused: 'not-found',
		})
		expect(await seenBy(id)).not.toBeNull()
	})
})
