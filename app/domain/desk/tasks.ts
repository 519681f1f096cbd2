/**
 * What can wait for someone at their desk: whether it is late already, and the list that shows exactly
 * what was counted; null while there is no such list. The later ones stand below.
 */
export const deskTasks = {
	// Officers
	'reports-overdue': { late: true, to: '/reports?state=overdue' },
	'applications-overdue': { late: true, to: null },
	'reports-open': { late: false, to: '/reports?state=open' },
	'posts-in-review': { late: false, to: '/officer/posts?state=in-review' },
	'posts-returned': { late: false, to: '/officer/posts?state=returned' },
	'posts-expiring': { late: false, to: '/officer/posts?state=expiring&sort=until' },
	'applications-waiting': { late: false, to: null },
	'imports-rejected': { late: false, to: null },

	// Caseworkers
	'offers-overdue': { late: true, to: null },
	'checks-overdue': { late: true, to: null },
	'offers-to-deliver': { late: false, to: null },
	'offers-waiting': { late: false, to: null },
	'checks-due': { late: false, to: null },
	'people-to-confirm': { late: false, to: null },

	// Administrators
	'worker-silent': { late: true, to: null },
	'texts-failed': { late: false, to: null },
	'search-set-aside': { late: false, to: null },
	'grants-ending': { late: false, to: null },

	// Clerks of an employer
	'own-posts-returned': { late: false, to: '/officer/posts?state=returned' },
	'own-posts-draft': { late: false, to: '/officer/posts?state=draft' },
	'own-posts-expiring': { late: false, to: '/officer/posts?state=expiring&sort=until' },
} as const satisfies Record<string, { late: boolean; to: string | null }>

export type DeskTask = keyof typeof deskTasks
export type DeskCounts = Partial<Record<DeskTask, number>>

export type Waiting = { task: DeskTask; count: number; late: boolean; to: string | null }

/** What really waits, the late first, in the order of the table. */
export function waitingOf(counts: DeskCounts): Waiting[] {
	return (Object.keys(deskTasks) as DeskTask[])
		.map((task) => ({ task, count: counts[task] ?? 0, ...deskTasks[task] }))
		.filter(({ count }) => count > 0)
		.toSorted((one, other) => Number(other.late) - Number(one.late))
}
