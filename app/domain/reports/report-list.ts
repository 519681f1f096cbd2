import type { ListSpec } from '#app/domain/list-request.ts'

export type ReportSort = 'due' | 'made'
export type ReportFilter = 'state' | 'reason' | 'q'

/** What a list of reports can be narrowed to: the states, and those that are late. */
export const reportViews = ['open', 'overdue', 'upheld', 'dismissed'] as const

/** The reports of a division, the next one due first. */
export const reportList: ListSpec<ReportSort, ReportFilter> = {
	path: '/reports',
	sorts: ['due', '-due', '-made', 'made'],
	filters: ['state', 'reason', 'q'],
	pageSize: 30,
}
