import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import type { RefusalState } from '#app/domain/refusals/refusal-machine.ts'
import type { CaseState } from './case-machine.ts'

type Term = { key: ParameterKey; unit: 'working days' | 'days' }

/** Until when something has to happen to a refusal, counted from when it came here. */
export const refusalTerms: Partial<Record<RefusalState, Term>> = {
	'to-decide': { key: 'refusal.decide_workdays', unit: 'working days' },
	unjustified: { key: 'refusal.objection_workdays', unit: 'working days' },
	contested: { key: 'refusal.review_workdays', unit: 'working days' },
}

/** The same for a case: service, statement, decision, service of it, review. */
export const caseTerms: Partial<Record<CaseState, Term>> = {
	opened: { key: 'refusal.serve_workdays', unit: 'working days' },
	noticed: { key: 'refusal.serve_workdays', unit: 'working days' },
	hearing: { key: 'refusal.statement_workdays', unit: 'working days' },
	stated: { key: 'refusal.case_workdays', unit: 'working days' },
	unstated: { key: 'refusal.case_workdays', unit: 'working days' },
	'hearing-asked': { key: 'refusal.hearing_workdays', unit: 'working days' },
	'hearing-set': { key: 'refusal.hearing_workdays', unit: 'working days' },
	heard: { key: 'refusal.case_workdays', unit: 'working days' },
	decided: { key: 'refusal.serve_workdays', unit: 'working days' },
	served: { key: 'appeal.file_days', unit: 'days' },
	appealed: { key: 'appeal.review_days', unit: 'days' },
}

/** In these an office is late when the day has passed; in the others the person had the time, and it is over. */
export const officeOwes = {
	refusal: ['to-decide', 'contested'] satisfies RefusalState[],
	case: [
		'opened',
		'noticed',
		'stated',
		'unstated',
		'hearing-asked',
		'hearing-set',
		'heard',
		'decided',
		'appealed',
	] satisfies CaseState[],
} as const
