import { sealAnswers } from '#app/adapters/claims/sealed-claim.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import type { ClaimState } from '#app/domain/claims/claim-machine.ts'
import { plantPerson } from './people.ts'
import type { At, Plant, Planted } from './planting.ts'

/** A claim of a training subsidy of which everything is answered. */
export const plantClaim =
	(state: Extract<ClaimState, 'draft' | 'submitted' | 'returned'>): Plant =>
	async (db, at) => {
		const person = await plantPerson(db, at)
		const { id: personId } = person
		const id = newId()
		// A person has one draft of a kind: whoever plants another lets the first go.
		await db.claim.updateMany({
			where: { personId, incentive: 'training', state: 'draft' },
			data: { state: 'withdrawn' },
		})
		await db.claim.create({
			data: {
				id,
				incentive: 'training',
				personId,
				personDivision: at.division,
				state,
				fromDay: dateOf('2026-11-01'),
				untilDay: dateOf('2026-11-01'),
				subject: id,
				answersCipher: sealAnswers(id, { certificate: true, 'fund-subsidy': false }),
				createdBy: 'system:test',
				createdAt: new Date(),
			},
		})
		await db.claimEvent.create({
			data: {
				claimId: id,
				seq: 0,
				verb: 'begin',
				fromState: '',
				toState: 'draft',
				actor: 'system:test',
				at: new Date(),
			},
		})
		return { ...person, id, personId }
	}

/** A picture of a paper of a claim. */
export async function plantClaimPicture(db: Db, at: At): Promise<Planted> {
	const claim = await plantClaim('submitted')(db, at)
	const id = newId()
	await db.evidence.create({
		data: {
			id,
			personId: claim.personId ?? '',
			personDivision: at.division,
			claimId: claim.id,
			pictureCipher: sealPicture(id, Buffer.from('x')),
			size: 1,
			givenBy: 'system:test',
			givenAt: new Date(),
		},
	})
	const paper = { id: newId(), claimId: claim.id, paper: 'id-card', evidenceId: id }
	await db.claimPaper.create({ data: { ...paper, at: new Date() } })
	return { ...claim, id }
}
