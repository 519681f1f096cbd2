import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { seal, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { plant } from './plant.ts'

/** A row in every table that can hold something of a division, of its people and of their doings. */
export async function plantEverything(tx: WriteTx, division: string): Promise<void> {
	const at = { division }
	const { id: personId } = await plant.person(tx.db, at)
	const { id: accountId } = await plant.account(tx.db, at)
	await plant.post('draft')(tx.db, at)
	await plant.report(tx.db, at)
	await plant.offer('sent')(tx.db, at)
	await plant.application('submitted')(tx.db, at)
	await plant.givenCv(tx.db, at)
	await plant.placement('started')(tx.db, at)
	await plant.jobReport('reported')(tx.db, at)
	await plant.claimPicture(tx.db, at)
	await plant.care(tx.db, at)
	await plant.evidence(tx.db, at)
	await plant.notice('refusal')(tx.db, at)
	await plant.import(tx.db, at)
	await plant.appointment(tx.db, at)
	await plant.plan(tx.db, at)
	await plant.completed(tx.db, at)
	await plant.proposal('draft')(tx.db, at)
	await plant.handover(tx.db, at)
	await plant.note(tx.db, at)
	await plant.view(tx.db, at)
	await plant.figure(tx.db, at)
	await plant.registration(tx.db, { ...at, personId })
	await plant.notification(tx.db, { ...at, personId })
	await plant.savedSearch(tx.db, { ...at, personId })
	await plant.invitation(tx.db, { ...at, personId })
	await plantFile(tx, personId, division)
	await plantRecords(tx, personId, accountId)
	await plantUpload(tx, accountId)
	await tx.db.keptForm.create({
		data: { id: newId(), accountId, page: 'test', valuesCipher: 'none' },
	})
	tx.record({ action: 'test.plant', subject: ['person', personId], division })
}

/** What is known of a person beside their row. */
async function plantFile({ db }: WriteTx, personId: string, division: string): Promise<void> {
	const since = { personId, validFrom: dateOf('2026-01-01') }
	const household = await db.household.create({ data: { id: newId(), divisionCode: division } })
	await db.person.update({ where: { id: personId }, data: { householdId: household.id } })
	await db.assistanceStatus.create({
		data: { ...since, id: newId(), category: 'dibao', source: 'test' },
	})
	await db.personTag.create({
		data: { ...since, id: newId(), tag: 'labour_capacity', value: 'full', source: 'assessed' },
	})
	const consent = await db.consent.create({
		data: { id: newId(), personId, purpose: 'help', version: 1, givenHow: 'paper' },
	})
	const helper = await db.account.create({
		data: {
			id: newId(),
			kind: 'mobile',
			displayName: '帮手',
			phoneCipher: 'none',
			phoneHash: Buffer.from(newId()),
		},
	})
	await db.personAccess.create({
		data: {
			id: newId(),
			accountId: helper.id,
			personId,
			relation: 'family',
			consentId: consent.id,
		},
	})
	const draft = newId()
	await db.registrationDraft.create({
		data: {
			id: draft,
			accountId: helper.id,
			personId,
			answersCipher: sealJson(`registration_draft.answers:${draft}`, {}),
		},
	})
}

/** Traces that people leave: sessions, codes, messages, looks at files. */
async function plantRecords({ db }: WriteTx, personId: string, accountId: string): Promise<void> {
	const ends = new Date(Date.now() + 3_600_000)
	await db.session.create({ data: { tokenHash: Buffer.from(newId()), accountId, endsAt: ends } })
	const code = newId()
	await db.signInCode.create({
		data: {
			id: code,
			phoneHash: Buffer.from(code),
			phoneCipher: 'none',
			browserHash: Buffer.from(code),
			expiresAt: ends,
		},
	})
	const tokenHash = Buffer.from(newId())
	await db.unsentForm.create({ data: { tokenHash, page: '/test', formCipher: 'none' } })
	await db.rateLimit.create({ data: { key: newId() } })
	await db.readLog.create({ data: { id: newId(), accountId, personId, page: 'test' } })
	await db.idempotencyRecord.create({
		data: { actor: `account:${accountId}`, key: newId(), bodyHash: Buffer.alloc(32) },
	})
	const text = newId()
	await db.textMessage.create({
		data: {
			id: text,
			template: 'test',
			phoneCipher: seal(`text_message.phone:${text}`, '1'),
			paramsCipher: seal(`text_message.params:${text}`, '{}'),
		},
	})
}

async function plantUpload({ db }: WriteTx, uploadedBy: string): Promise<void> {
	const id = newId()
	await db.storedFile.create({
		data: { id, name: 'posts.csv', size: 1n, digest: Buffer.alloc(32), uploadedBy },
	})
	await db.storedPiece.create({ data: { fileId: id, seq: 0, bytes: Buffer.from('x') } })
}
