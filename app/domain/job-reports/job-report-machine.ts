import type { Machine } from '#app/domain/state-machine.ts'

export const jobReportStates = [
	'reported',
	'confirmed',
	'running',
	'over',
	'settled',
	'stopped',
	'dismissed',
] as const
export type JobReportState = (typeof jobReportStates)[number]

export const jobReportVerbs = [
	'report',
	'confirm',
	'send-back',
	'approve',
	'finish',
	'settle',
	'stop',
	'dismiss',
] as const
export type JobReportVerb = (typeof jobReportVerbs)[number]

const caseworker = ['caseworker'] as const

/**
 * A job report 就业报告: someone on dibao says that they have started a job. A caseworker confirms the
 * job and the family's figures; an official who did not confirm them approves the deduction 就业成本扣减 and the
 * gradual exit 渐退 that follow. When the exit is over a person settles what comes after it.
 */
export const jobReportMachine: Machine<JobReportState, JobReportVerb> = {
	name: 'job-report',
	states: jobReportStates,
	moves: [
		{ from: [''], verb: 'report', to: 'reported', who: ['person', 'officer', 'caseworker'] },
		{ from: ['reported', 'confirmed'], verb: 'confirm', to: 'confirmed', who: caseworker },
		{ from: ['confirmed'], verb: 'send-back', to: 'reported', who: caseworker },
		{ from: ['confirmed'], verb: 'approve', to: 'running', who: caseworker },
		{ from: ['running'], verb: 'finish', to: 'over', who: ['system'] },
		{ from: ['over'], verb: 'settle', to: 'settled', who: caseworker },
		{
			from: ['reported', 'confirmed', 'running', 'over'],
			verb: 'stop',
			to: 'stopped',
			who: ['person', ...caseworker],
		},
		{ from: ['reported', 'confirmed'], verb: 'dismiss', to: 'dismissed', who: caseworker },
	],
}

/** one at a time; a second job within them does not begin anew. */
export const currentReportStates: readonly JobReportState[] = [
	'reported',
	'confirmed',
	'running',
	'over',
]

/** Somebody of an office has to do something about these. */
export const waitingReportStates: readonly JobReportState[] = ['reported', 'confirmed', 'over']
