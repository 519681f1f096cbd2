import { sealContact } from '#app/adapters/applications/contact.server.ts'
import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { revealed } from '#app/adapters/people/sealed-person.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Bearer, Recipient, Staff } from '#app/domain/access/actor.ts'
import { standingApplicationStates } from '#app/domain/applications/application-machine.ts'
import { contactConsentVersion } from '#app/domain/applications/contact.ts'
import type { AnswerWay } from '#app/domain/offers/ways.ts'
import { nothing } from '#app/domain/state-machine.ts'
import { applicationTrack } from './application-track.server.ts'

type Applying = Ctx<Recipient | Bearer | Staff>

export type NewApplication = {
	personId: string
	postId: string
	offerId: string | null
	/** The person agrees that the employer gets their name and phone. */
	share: boolean
	how: AnswerWay
}

/**
 * An application 应聘 within a transaction that has locked the post. Who has one already keeps it: it
 * is then tied to the offer.
 */
export async function submitWithin(
	ctx: Applying,
	tx: WriteTx,
	{ personId, postId, offerId, share, how }: NewApplication,
): Promise<string> {
	const { db } = tx
	const open = await db.application.findFirst({
		where: { personId, postId, state: { in: [...standingApplicationStates] } },
	})
	if (open) {
		await db.application.updateMany({ where: { id: open.id, offerId: null }, data: { offerId } })
		return open.id
	}
	const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
	const post = await db.post.findUniqueOrThrow({ where: { id: postId } })
	const policy = await readPolicy(db, post.ownerCode, ctx.today)
	const id = newId(ctx.now.getTime())
	const application = await db.application.create({
		data: {
			id,
			personId,
			postId,
			offerId,
			personDivision: person.residenceCode,
			postDivision: post.ownerCode,
			contactCipher: share ? sealContact(id, contactOfPerson(person)) : null,
			replyDueOn: dateOf(deadline(ctx.today, policy('application.reply_workdays')).day),
			createdAt: ctx.now,
		},
	})
	if (share) await recordConsent(ctx, tx, personId, how)
	const said = { how, share, ...(offerId !== null && { offerId }) }
	const event = { verb: 'submit', from: nothing, to: 'submitted', said }
	await writeHappening(ctx, tx, applicationTrack, application, event)
	const message = { template: 'application-made', link: `/applications/${id}` } as const
	const params = await factsOf(tx, application)
	await notifyStaff(tx, 'officer', post.ownerCode, { ...message, params })
	return id
}

const contactOfPerson = (person: Person) => ({ name: person.name, phone: revealed(person).phone })

async function recordConsent(
	{ actor, now }: Applying,
	{ db }: WriteTx,
	personId: string,
	how: AnswerWay,
): Promise<void> {
	await db.consent.create({
		data: {
			id: newId(),
			personId,
			purpose: 'share-contact',
			version: contactConsentVersion,
			givenHow: how === 'code' ? 'paper' : how,
			recordedBy: actor.kind === 'staff' ? actor.accountId : null,
			givenAt: now,
		},
	})
}
