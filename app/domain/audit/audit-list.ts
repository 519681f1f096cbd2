import type { ListSpec } from '#app/domain/list-request.ts'

export type AuditFilter = 'actor' | 'subject' | 'action' | 'from' | 'to'

/** The audit, newest first: who did what to what, and when. */
export const auditList: ListSpec<'time', AuditFilter> = {
	path: '/admin/audit',
	sorts: ['-time', 'time'],
	filters: ['actor', 'subject', 'action', 'from', 'to'],
	pageSize: 50,
}

/** Further back nobody turns pages: the filters are for that. */
export const countedAtMost = 5000
