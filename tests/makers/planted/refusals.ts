import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { sealBody } from '#app/adapters/notices/sealed-notice.server.ts'
import { sealPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import { type CaseState, undecidedCaseStates } from '#app/domain/cases/case-machine.ts'
import type { NoticeKind } from '#app/domain/notices/notice.ts'
import type { RefusalState } from '#app/domain/refusals/refusal-machine.ts'
import { plantOffer } from './offers.ts'
import { type At, type Plant, type Planted, tomorrow } from './planting.ts'

const happened = { actor: 'system:test', seq: 0, at: new Date(), fromState: '' }

/** A refusal of an introduction that was delivered and suitable. */
export const plantRefusal =
	(state: RefusalState): Plant =>
	async (db, at) => {
		const offer = await plantOffer('declined')(db, at)
		const id = newId()
		await db.refusal.create({
			data: {
				id,
				offerId: offer.id,
				personId: offer.personId ?? '',
				personDivision: at.division,
				state,
				refusedAt: new Date(),
				decidedBy: newId(),
				dueOn: tomorrow(),
			},
		})
		await db.refusalEvent.create({
			data: { ...happened, refusalId: id, verb: 'record', toState: 'to-decide' },
		})
		return { ...offer, id }
	}

export const plantCase =
	(state: CaseState): Plant =>
	async (db, at) => {
		const refusal = await plantRefusal('unjustified')(db, at)
		const personId = refusal.personId ?? ''
		// A person has one undecided case at a time: the one that there is is brought to the state wanted.
		await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${personId}))`
		const undecided = { in: [...undecidedCaseStates] }
		const open = await db.refusalCase.findFirst({ where: { personId, state: undecided } })
		if (open) {
			await db.refusalCase.update({ where: { id: open.id }, data: { state } })
			return { ...refusal, id: open.id }
		}
		const id = newId()
		await db.refusalCase.create({
			data: {
				id,
				personId,
				personDivision: at.division,
				state,
				openedAt: new Date(),
				dueOn: tomorrow(),
				refusals: { create: { refusalId: refusal.id } },
			},
		})
		await db.caseEvent.create({
			data: { ...happened, caseId: id, verb: 'open', toState: 'opened' },
		})
		return { ...refusal, id }
	}

export const plantEvidence: Plant = async (db, at) => {
	const refusal = await plantRefusal('to-decide')(db, at)
	const id = newId()
	await db.evidence.create({
		data: {
			...ofPerson(refusal, at),
			id,
			refusalId: refusal.id,
			pictureCipher: sealPicture(id, Buffer.from('x')),
			size: 1,
			givenBy: 'system:test',
			givenAt: new Date(),
		},
	})
	return { ...refusal, id }
}

export const plantNotice =
	(kind: NoticeKind): Plant =>
	async (db, at) => {
		const refusal = await plantRefusal('to-decide')(db, at)
		return { ...refusal, id: await issued(db, at, refusal, kind) }
	}

async function issued(db: Db, at: At, refusal: Planted, kind: NoticeKind): Promise<string> {
	const id = newId()
	await db.notice.create({
		data: {
			...ofPerson(refusal, at),
			id,
			kind,
			refusalId: refusal.id,
			issuer: id,
			year: 2026,
			serial: 1,
			number: '测试中心〔2026〕岗认第1号',
			institution: '测试中心',
			officer: '同事',
			bodyCipher: sealBody(id, { title: '告知书', name: '王小明', paragraphs: ['内容。'] }),
			checkCode: id,
			issuedAt: new Date(),
		},
	})
	return id
}

const ofPerson = ({ personId }: Planted, { division }: At) => ({
	personId: personId ?? '',
	personDivision: division,
})

/** What an official who holds the right there has decided, and what it changed; nobody else could write it. */
export async function plantDecision(db: Db, caseId: string, decidedBy: string): Promise<void> {
	const { personId } = await db.refusalCase.findUniqueOrThrow({ where: { id: caseId } })
	await db.caseDecision.create({
		data: {
			caseId,
			outcome: 'stop',
			groundsCipher: 'x',
			reviewOrgan: '人民政府',
			reviewDays: 60,
			decidedBy,
			official: '同事',
			institution: '民政局',
			decidedAt: new Date(),
		},
	})
	await db.benefitChange.create({
		data: {
			caseId,
			personId,
			kind: 'stop',
			amountsCipher: 'x',
			startMonth: '2027-01',
			endMonth: '2027-02',
			createdAt: new Date(),
		},
	})
}

/** A member of staff whom the bureau of a division lets decide. */
export async function plantOfficial(db: Db, { division }: At): Promise<string> {
	const accountId = newId()
	await db.account.create({
		data: {
			id: accountId,
			kind: 'staff',
			username: accountId,
			displayName: '同事',
			passwordHash: 'none',
		},
	})
	await db.roleGrant.create({
		data: {
			id: newId(),
			accountId,
			role: 'caseworker',
			divisionCode: division,
			rights: ['decide'],
		},
	})
	return accountId
}
