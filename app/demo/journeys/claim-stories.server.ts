import { approveClaim } from '#app/commands/claims/approve-claim.server.ts'
import { beginClaim } from '#app/commands/claims/begin-claim.server.ts'
import { fillClaim } from '#app/commands/claims/fill-claim.server.ts'
import { payClaim } from '#app/commands/claims/pay-claim.server.ts'
import { returnClaim } from '#app/commands/claims/return-claim.server.ts'
import { seePaper } from '#app/commands/claims/see-paper.server.ts'
import { submitClaim } from '#app/commands/claims/submit-claim.server.ts'
import type { Incentive } from '#app/domain/claims/incentives.ts'
import type { Paper } from '#app/domain/claims/papers.ts'
import type { Answers } from '#app/domain/claims/questions.ts'
import { addDays } from '#app/domain/time/day.ts'
import type { Act } from './acts.server.ts'
import type { Journey } from './journeys.server.ts'

const begun =
	(incentive: Incentive): Act =>
	({ worker, personId }) =>
		beginClaim(worker, personId, incentive)
const answered =
	(answers: Answers): Act =>
	({ worker, claimId }) =>
		fillClaim(worker, claimId, { ...answers, subject: '' })
const handedIn: Act = ({ worker, claimId }) => submitClaim(worker, claimId)
const seen =
	(paper: Paper): Act =>
	({ worker, claimId }) =>
		seePaper(worker, claimId, { paper })
const returned: Act = ({ worker, claimId }) =>
	returnClaim(worker, claimId, { ground: '还缺最近三个月的社保缴费单。' })
const granted =
	(amount: number): Act =>
	({ bureau, claimId }) =>
		approveClaim(bureau, claimId, { amount, ground: '材料齐全，符合条件。' })
const paid: Act = ({ worker, claimId }) =>
	payClaim(worker, claimId, { on: addDays(worker.today, -1) })

const flexible: Answers = {
	'hard-to-employ': true,
	graduating: false,
	'works-flexibly': true,
	'insurance-paid': 900,
	'months-insured': 12,
}
const own = { 'own-business': true, 'hard-to-employ': true } as const
const person = (name: string) => `演示·${name}`

/** People who claim what they have a right to: one waits, one has to bring a paper, one was paid. */
export const claimStories: readonly Journey[] = [
	{
		id: 'claim-waiting',
		person: person('沈丽芳'),
		alone: true,
		steps: [
			[3, begun('start-up-loan')],
			[3, answered({ ...own, 'loan-wanted': 80_000 })],
			[3, seen('id-card')],
			[2, handedIn],
		],
	},
	{
		id: 'claim-returned',
		person: person('杜建国'),
		alone: true,
		steps: [
			[6, begun('flex-insurance')],
			[6, answered(flexible)],
			[6, handedIn],
			[4, returned],
		],
	},
	{
		id: 'claim-paid',
		person: person('潘小梅'),
		alone: true,
		steps: [
			[40, begun('flex-insurance')],
			[40, answered(flexible)],
			[40, seen('id-card')],
			[40, seen('bank-card')],
			[40, seen('unemployment-card')],
			[40, seen('insurance-receipt')],
			[39, handedIn],
			[30, granted(600.3)],
			[12, paid],
		],
	},
]
