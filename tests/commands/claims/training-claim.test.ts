import { expect, test } from 'vitest'
import { approveClaim } from '#app/commands/claims/approve-claim.server.ts'
import { beginClaim, beginTrainingClaim } from '#app/commands/claims/begin-claim.server.ts'
import { fillClaim } from '#app/commands/claims/fill-claim.server.ts'
import { refuseClaim } from '#app/commands/claims/refuse-claim.server.ts'
import { seePaper } from '#app/commands/claims/see-paper.server.ts'
import { submitClaim } from '#app/commands/claims/submit-claim.server.ts'
import { recordResult } from '#app/commands/training/record-result.server.ts'
import { myClaim } from '#app/queries/claims/my-claims.server.ts'
import { myEnrolment } from '#app/queries/training/my-training.server.ts'
import { here } from '#tests/makers/guidance.ts'
import { made } from '#tests/makers/journeys.ts'
import { aCaseworker, anOfficial, person, staff } from '#tests/makers/refusals.ts'
import { aCourse, join } from '#tests/makers/training.ts'
import { asOwner } from '#tests/setup/database.ts'

/** The course is over by then. */
const after = new Date('2026-12-02T06:00:00Z')

async function aGraduate() {
	const personId = await here()
	const { runId, trainer } = await aCourse()
	const enrolment = await join(personId, runId)
	made(await recordResult(staff(trainer, after), runId, { enrolment, result: 'completed' }))
	return { personId, enrolment, me: person(personId, after) }
}

const said = { 'fund-subsidy': false, subject: '' }

test('a claim for a course that was completed takes the certificate over: nothing to hand in', async () => {
	const { enrolment, me } = await aGraduate()
	const [worker, official] = [await aCaseworker(), await anOfficial()]
	const id = made(await beginTrainingClaim(me, enrolment))
	const begun = await myClaim(me, id)
	expect(begun).toMatchObject({ certified: true, subject: '养老护理员（五级）证书' })
	expect(begun?.questions).not.toContain('certificate')
	const [certificate] = await asOwner<{ number: string; checkCode: string }>(
		'SELECT number, check_code AS "checkCode" FROM training_certificate WHERE enrolment_id = $1',
		[enrolment],
	)
	expect(begun?.papers.find(({ paper }) => paper === 'certificate')).toMatchObject({
		held: certificate,
		pictures: [],
		seen: false,
	})
	made(await fillClaim(me, id, { ...said, subject: '别的证书' }))
	expect((await myClaim(me, id))?.subject).toBe('养老护理员（五级）证书')
	made(await submitClaim(me, id))
	const grant = { amount: 1000, ground: '证书属实。' }
	const press = () => approveClaim(staff(official, after), id, grant)
	expect(await press()).toEqual({ refused: 'papers-missing' })
	for (const paper of ['id-card', 'bank-card'] as const)
		made(await seePaper(staff(worker, after), id, { paper }))
	made(await press())
})

test('a certificate is claimed for once; a claim that was turned down can be made again', async () => {
	const { enrolment, me } = await aGraduate()
	const id = made(await beginTrainingClaim(me, enrolment))
	expect(made(await beginTrainingClaim(me, enrolment))).toBe(id)
	expect((await myEnrolment(me, enrolment))?.claimId).toBe(id)
	made(await fillClaim(me, id, said))
	made(await submitClaim(me, id))
	expect(made(await beginTrainingClaim(me, enrolment))).toBe(id)
	made(await refuseClaim(staff(await anOfficial(), after), id, { ground: '户籍不符' }))
	expect(made(await beginTrainingClaim(me, enrolment))).not.toBe(id)
})

test('a claim for a certificate from elsewhere is another one, and asks for the paper', async () => {
	const { personId, enrolment, me } = await aGraduate()
	const own = made(await beginTrainingClaim(me, enrolment))
	const other = made(await beginClaim(me, personId, 'training'))
	expect(other).not.toBe(own)
	const shown = await myClaim(me, other)
	expect(shown?.questions).toContain('certificate')
	expect(shown?.papers.find(({ paper }) => paper === 'certificate')?.held).toBeNull()
})

test('nobody claims for a course that was not completed, or that somebody else has completed', async () => {
	const { enrolment } = await aGraduate()
	const [personId, other] = [await here(), await here()]
	const { runId } = await aCourse()
	const unfinished = await join(personId, runId)
	expect(await beginTrainingClaim(person(personId, after), unfinished)).toEqual({
		refused: 'not-found',
	})
	expect(await beginTrainingClaim(person(other, after), enrolment)).toEqual({
		refused: 'not-found',
	})
})
