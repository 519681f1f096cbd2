import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { open } from '#app/adapters/crypto/sealed.server.ts'
import { noteHelpConsent } from '#app/adapters/people/help-consent.server.ts'
import { personColumns } from '#app/adapters/people/person-columns.server.ts'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import type { Draft } from '#app/adapters/seekers/draft-row.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'

/**
 * A record for someone who registers and has none, unconfirmed until staff have seen who it is; and
 * the way by which whoever filled it in acts for them, a helper with the person's consent.
 */
export async function addPerson(
	{ actor, now }: Ctx<Recipient>,
	tx: WriteTx,
	{ answers, relation, agreedHow }: Draft,
): Promise<string> {
	const { accountId } = actor
	const personId = newId(now.getTime())
	await tx.actFor(personId)
	const columns = await personColumns(personId, answers)
	await tx.db.person.create({
		data: {
			id: personId,
			...columns,
			...(relation === 'self' && phoneColumns(personId, await ownPhone(tx, accountId))),
			name: columns.name ?? '',
			residenceCode: columns.residenceCode ?? '',
			createdBy: accountId,
			createdAt: now,
		},
	})
	const helping = relation !== 'self'
	const consentId = helping
		? await noteHelpConsent(tx.db, {
				personId,
				givenHow: agreedHow ?? 'in-person',
				recordedBy: accountId,
				givenAt: now,
			})
		: null
	await tx.db.personAccess.create({
		data: { id: newId(), accountId, personId, relation, consentId, createdAt: now },
	})
	tx.record({
		action: 'person.register',
		subject: ['person', personId],
		division: columns.residenceCode ?? '',
		details: { relation, ...(helping && { helper: accountId, agreedHow: agreedHow ?? '' }) },
	})
	return personId
}

/** The number that someone has signed in with. */
async function ownPhone({ db }: WriteTx, accountId: string): Promise<string | null> {
	const [row] = await db.$queryRaw<{ sealed: string | null }[]>`SELECT own_phone_cipher() AS sealed`
	return row?.sealed ? open(`account.phone:${accountId}`, row.sealed) : null
}
