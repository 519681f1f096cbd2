import type { ListSpec } from '#app/domain/list-request.ts'

export const importStates = ['waiting', 'running', 'done', 'failed'] as const
export type ImportState = (typeof importStates)[number]

export type ImportSort = 'made' | 'rows'
export type ImportFilter = 'q' | 'state'

/** The imports of a division and those below. */
export const importList: ListSpec<ImportSort, ImportFilter> = {
	path: '/officer/import',
	sorts: ['-made', 'rows'],
	filters: ['q', 'state'],
	pageSize: 30,
}

/** A run that has moved nothing for so long has ended without saying so. */
const stalledAfterMs = 10 * 60_000

export const isStalled = (state: ImportState, movedAt: Date | null, now: Date): boolean =>
	state === 'running' && movedAt !== null && now.getTime() - movedAt.getTime() > stalledAfterMs
