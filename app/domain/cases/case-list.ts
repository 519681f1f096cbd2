import type { ListSpec } from '#app/domain/list-request.ts'

export type CaseSort = 'due' | 'opened'
export type CaseFilter = 'state' | 'place' | 'q'

export const caseWaits = ['waiting', 'overdue'] as const

/** The refusal cases of a division, the next one due first. */
export const caseList: ListSpec<CaseSort, CaseFilter> = {
	path: '/cases',
	sorts: ['due', '-due', '-opened', 'opened'],
	filters: ['q', 'state', 'place'],
	pageSize: 30,
}
