import { beforeAll, describe, expect, test } from 'vitest'
import { approveClaim } from '#app/commands/claims/approve-claim.server.ts'
import { beginClaim, beginEmployerClaim } from '#app/commands/claims/begin-claim.server.ts'
import { fillClaim } from '#app/commands/claims/fill-claim.server.ts'
import { payClaim } from '#app/commands/claims/pay-claim.server.ts'
import { refuseClaim } from '#app/commands/claims/refuse-claim.server.ts'
import { returnClaim } from '#app/commands/claims/return-claim.server.ts'
import { seePaper } from '#app/commands/claims/see-paper.server.ts'
import { submitClaim } from '#app/commands/claims/submit-claim.server.ts'
import { withdrawClaim } from '#app/commands/claims/withdraw-claim.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { claimMachine } from '#app/domain/claims/claim-machine.ts'
import { incentiveTable } from '#app/domain/claims/incentive-table.ts'
import type { Incentive } from '#app/domain/claims/incentives.ts'
import type { Answers } from '#app/domain/claims/questions.ts'
import { replay } from '#app/domain/state-machine.ts'
import { myClaim, myClaims } from '#app/queries/claims/my-claims.server.ts'
import { shownClaim } from '#app/queries/claims/shown-claim.server.ts'
import { filled, graduate, handedIn, said } from '#tests/makers/filed-claims.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { aStartedPlacement, later, made } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { aCaseworker, aDibaoSeeker, anOfficial, person, staff } from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

let worker: Staff
let official: Staff
beforeAll(async () => {
	worker = await aCaseworker()
	official = await anOfficial()
})

const flexible: Answers = {
	'hard-to-employ': true,
	graduating: false,
	'works-flexibly': true,
	'insurance-paid': 900,
	'months-insured': 12,
}
const stateOf = async (id: string) =>
	(await asOwner<{ state: string }>('SELECT state FROM claim WHERE id = $1', [id]))[0]?.state

async function withPapers(id: string, incentive: Incentive) {
	for (const paper of incentiveTable[incentive].papers)
		made(await seePaper(staff(worker), id, { paper }))
}

describe('a claim from start to paid', () => {
	test('is asked for, handed in, granted by an official with all papers, and paid', async () => {
		const personId = await aDibaoSeeker()
		const id = await handedIn(personId, 'job-search', graduate)
		const grant = { amount: 1500, ground: '材料齐全，符合条件。' }
		expect(await approveClaim(staff(official), id, grant)).toEqual({ refused: 'papers-missing' })
		await withPapers(id, 'job-search')
		made(await approveClaim(staff(official), id, grant))
		const granted = await myClaim(person(personId), id)
		expect(granted).toMatchObject({ state: 'approved', grant: { fen: 150_000 } })
		expect(granted?.dueOn).not.toBeNull()
		made(await payClaim(staff(worker), id, { on: '2026-11-23' }))
		expect(await stateOf(id)).toBe('paid')
		const events = await asOwner<{ verb: string; fromState: string; toState: string }>(
			'SELECT verb, from_state AS "fromState", to_state AS "toState" FROM claim_event WHERE claim_id = $1 ORDER BY seq',
			[id],
		)
		expect(replay(claimMachine, events)).toBe('paid')
	})

	test('comes back for a paper, with a day until which to bring it, and goes in again', async () => {
		const personId = await aDibaoSeeker()
		const id = await handedIn(personId, 'job-search', graduate)
		made(await returnClaim(staff(worker), id, { ground: '缺毕业证' }))
		const back = await myClaim(person(personId), id)
		expect(back).toMatchObject({ state: 'returned', dueOn: '2026-12-07' })
		expect(back?.moves.at(-1)?.words).toBe('缺毕业证')
		made(await submitClaim(person(personId), id))
		made(await withdrawClaim(person(personId), id))
		expect(await stateOf(id)).toBe('withdrawn')
	})

	test('is turned down with a reason, and can be made again', async () => {
		const personId = await aDibaoSeeker()
		const id = await handedIn(personId, 'job-search', graduate)
		made(await refuseClaim(staff(official), id, { ground: '毕业超过两年' }))
		expect((await myClaim(person(personId), id))?.moves.at(-1)?.words).toBe('毕业超过两年')
		await handedIn(personId, 'job-search', graduate)
	})

	test('what was begun is gone on with, not begun twice', async () => {
		const personId = await aDibaoSeeker()
		const begin = () => beginClaim(person(personId), personId, 'travel')
		expect(made(await begin())).toBe(made(await begin()))
	})
})

describe('what is not taken', () => {
	test('open questions, and what the rules rule out', async () => {
		const personId = await aDibaoSeeker()
		const open = await filled(personId, 'job-search', { graduating: true })
		expect(await submitClaim(person(personId), open)).toEqual({ refused: 'answers-open' })
		made(await fillClaim(person(personId), open, said({ ...graduate, graduating: false })))
		expect(await submitClaim(person(personId), open)).toEqual({ refused: 'claim-barred' })
		const course = await filled(personId, 'training', { certificate: true, 'fund-subsidy': false })
		expect(await submitClaim(person(personId), course)).toEqual({ refused: 'certificate-missing' })
	})

	test('R-092: two of one group at a time, whoever of the two comes first', async () => {
		const { id: placementId, personId } = await aStartedPlacement()
		await handedIn(personId, 'flex-insurance', flexible)
		const hired = { ...flexible, contract: true, insured: true }
		const id = made(await beginEmployerClaim(staff(worker), placementId, 'hire-insurance'))
		made(await fillClaim(staff(worker), id, said(hired)))
		expect(await submitClaim(staff(worker), id)).toEqual({ refused: 'claim-excluded' })
		const after = { ...said(hired), from: '2027-12-01' }
		made(await fillClaim(staff(worker), id, after))
		made(await submitClaim(staff(worker), id))
	})

	test('R-084: more than the share of what was paid', async () => {
		const personId = await addSeeker('330108')
		const id = await handedIn(personId, 'flex-insurance', flexible)
		await withPapers(id, 'flex-insurance')
		const grant = (amount: number) => approveClaim(staff(official), id, { amount, ground: '核过' })
		expect(await grant(601)).toEqual({ refused: 'amount-above' })
		made(await grant(600.3))
	})

	test('a decision of whoever wrote the claim down, or of someone without the right', async () => {
		const personId = await aDibaoSeeker()
		const own = made(await beginClaim(staff(official), personId, 'job-search'))
		made(await fillClaim(staff(official), own, said(graduate)))
		made(await submitClaim(staff(official), own))
		await withPapers(own, 'job-search')
		const grant = { amount: 1000, ground: '核过' }
		expect(await approveClaim(staff(official), own, grant)).toEqual({ refused: 'made-by-you' })
		expect(await approveClaim(staff(worker), own, grant)).toEqual({ refused: 'not-found' })
		const elsewhere = await addStaff('caseworker', '330110', { rights: ['decide'] })
		expect(await approveClaim(staff(elsewhere), own, grant)).toEqual({ refused: 'not-found' })
		made(await approveClaim(staff(await anOfficial()), own, grant))
	})

	test('a grant that no official gives, whatever writes it', async () => {
		const personId = await aDibaoSeeker()
		const id = await handedIn(personId, 'job-search', graduate)
		await expect(
			asOwner(
				"UPDATE claim SET state = 'approved', decided_by = $2, grant_cipher = 'x' WHERE id = $1",
				[id, official.accountId],
			),
		).rejects.toThrow(/official/)
	})
})

describe('who sees what', () => {
	test('the person sees what they may get; an employer’s claim for them stays the office’s', async () => {
		const { id: placementId, personId } = await aStartedPlacement()
		const id = made(await beginEmployerClaim(staff(worker), placementId, 'tax-hire'))
		const { verdicts, claims } = await myClaims(person(personId))
		expect(verdicts.length).toBeGreaterThan(5)
		expect(claims).toEqual([])
		expect(await myClaim(person(personId), id)).toBeNull()
		expect((await shownClaim(staff(worker), id))?.employer).not.toBeNull()
		expect(await shownClaim(staff(await addStaff('officer', '330110')), id)).toBeNull()
	})

	test('one claim, many at once: one decision', async () => {
		const personId = await aDibaoSeeker()
		const id = await handedIn(personId, 'job-search', graduate, later(1))
		await withPapers(id, 'job-search')
		const all = await Promise.all(
			Array.from({ length: 12 }, (_, place) =>
				place % 2 === 0
					? approveClaim(staff(official), id, { amount: 1000, ground: '核过' })
					: refuseClaim(staff(official), id, { ground: '核过' }),
			),
		)
		expect(all.filter((outcome) => 'id' in outcome)).toHaveLength(1)
	})
})
