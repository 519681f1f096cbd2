import { type Condition, conditions, type Whom, whom } from './conditions.ts'
import type { Incentive } from './incentives.ts'
import type { Paper } from './papers.ts'
import type { Question } from './questions.ts'

export type IncentiveLine = {
	rule: string
	whom: Whom | null
	conditions: readonly Condition[]
	papers: readonly Paper[]
	/** Asked as well, because the amount follows from it. */
	figures: readonly Question[]
}

const c = conditions
const anyone = ['id-card', 'bank-card'] as const

/** for whom, on what conditions, with which papers. One line an incentive. */
export const incentiveTable: Record<Incentive, IncentiveLine> = {
	travel: {
		rule: 'R-083',
		whom: whom((policy) => policy('travel.categories')),
		conditions: [c.otherProvince, c.monthsAway, c.travelOnceAYear],
		papers: [...anyone, 'tickets', 'work-contract'],
		figures: ['income-last-year'],
	},
	'flex-insurance': {
		rule: 'R-084',
		whom: whom(['hard-to-employ', 'graduating']),
		conditions: [c.worksFlexibly, c.insurancePaid, c.monthsLeft],
		papers: [...anyone, 'unemployment-card', 'insurance-receipt'],
		figures: ['months-insured'],
	},
	training: {
		rule: 'R-085',
		whom: null,
		conditions: [c.certificate, c.noFundSubsidy, c.newCertificate, c.trainingTimes],
		papers: [...anyone, 'certificate'],
		figures: [],
	},
	living: {
		rule: 'R-086',
		whom: whom([
			'out-of-poverty',
			'hard-to-employ',
			'zero-employment',
			'disabled',
			'school-leaver',
		]),
		conditions: [c.inTraining, c.livingTimes],
		papers: [...anyone, 'enrolment', 'group-proof'],
		figures: [],
	},
	'job-search': {
		rule: 'R-087',
		whom: whom(['dibao', 'zero-employment', 'out-of-poverty', 'tekun', 'disabled', 'student-loan']),
		conditions: [c.graduating, c.onceInLife, c.season],
		papers: [...anyone, 'student-proof', 'group-proof'],
		figures: [],
	},
	'start-up-loan': {
		rule: 'R-088',
		whom: whom(['registered-unemployed', 'hard-to-employ', 'disabled', 'out-of-poverty']),
		conditions: [c.ownBusiness, c.loanWanted],
		papers: ['id-card', 'business-licence', 'loan-plan', 'group-proof'],
		figures: [],
	},
	'tax-self': {
		rule: 'R-089',
		whom: whom(['out-of-poverty', 'half-year-registered', 'poor-and-registered', 'graduating']),
		conditions: [c.ownBusiness, c.stillGiven],
		papers: ['id-card', 'business-licence', 'unemployment-card'],
		figures: [],
	},
	'hire-insurance': {
		rule: 'R-084',
		whom: whom(['hard-to-employ', 'graduating']),
		conditions: [c.contract, c.insured, c.insurancePaid],
		papers: ['work-contract', 'insurance-receipt', 'unemployment-card', 'pay-list'],
		figures: ['months-insured'],
	},
	'public-post': {
		rule: 'R-076',
		whom: whom(['hard-to-employ']),
		conditions: [c.onPublicPost, c.contract],
		papers: ['work-contract', 'pay-list', 'unemployment-card'],
		figures: [],
	},
	/** dibao alone is enough for an own business, not for an employer. */
	'tax-hire': {
		rule: 'R-089',
		whom: whom(['out-of-poverty', 'half-year-registered']),
		conditions: [c.contractYear, c.insured, c.stillGiven],
		papers: ['work-contract', 'insurance-receipt', 'unemployment-card'],
		figures: [],
	},
	'firm-loan': {
		rule: 'R-088',
		whom: whom(['registered-unemployed', 'hard-to-employ', 'disabled', 'out-of-poverty']),
		conditions: [c.contract, c.loanWanted],
		papers: ['business-licence', 'work-contract', 'pay-list', 'loan-plan'],
		figures: [],
	},
	'disabled-quota': {
		rule: 'R-090',
		whom: whom(['disabled']),
		conditions: [c.contractYear, c.insured],
		papers: ['work-contract', 'insurance-receipt', 'disability-card'],
		figures: [],
	},
}
