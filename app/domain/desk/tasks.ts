/**
 * What can wait for someone at their desk: whether it is late already, and the list that shows exactly
 * what was counted; null while there is no such list. The later ones stand below.
 */
export const deskTasks = {
	// Officers
	'reports-overdue': { late: true, to: '/reports?state=overdue' },
	'applications-overdue': { late: true, to: '/applications?state=overdue&side=post' },
	'reports-open': { late: false, to: '/reports?state=open' },
	'posts-in-review': { late: false, to: '/officer/posts?state=in-review' },
	'posts-returned': { late: false, to: '/officer/posts?state=returned' },
	'posts-expiring': { late: false, to: '/officer/posts?state=expiring&sort=until' },
	'applications-waiting': { late: false, to: '/applications?state=waiting&side=post' },
	'employers-due': { late: false, to: '/officer/employers?standing=due&sort=due' },
	'employers-to-verify': { late: false, to: '/officer/employers?standing=unverified' },
	'imports-rejected': { late: false, to: '/officer/import' },

	// Officers and caseworkers
	'claims-overdue': { late: true, to: '/claims?state=overdue&sort=due' },
	'claims-waiting': { late: false, to: '/claims?state=waiting&sort=due' },

	// Caseworkers
	'offers-overdue': { late: true, to: '/offers?state=overdue&side=person' },
	'checks-overdue': { late: true, to: '/placements?state=overdue&side=person' },
	'refusals-overdue': { late: true, to: '/refusals?state=overdue' },
	'cases-overdue': { late: true, to: '/cases?state=overdue' },
	'refusals-waiting': { late: false, to: '/refusals?state=waiting' },
	'cases-waiting': { late: false, to: '/cases?state=waiting' },
	'job-reports-waiting': { late: false, to: '/job-reports?state=waiting' },
	'care-waiting': { late: false, to: '/care?state=waiting' },
	'care-questioned': { late: false, to: '/care?state=questioned' },
	'offers-to-deliver': { late: false, to: '/offers?state=to-deliver&side=person' },
	'offers-waiting': { late: false, to: '/offers?state=waiting&side=person' },
	'checks-due': { late: false, to: '/placements?state=due&side=person' },
	'handovers-waiting': { late: false, to: '/handovers?state=proposed&side=received' },
	'people-without-service': { late: true, to: '/people?caseworker=mine&waits=service-late' },
	'people-no-answer': { late: false, to: '/people?waits=no-answer' },
	'people-started': { late: false, to: '/people?waits=started' },
	'people-left': { late: false, to: '/people?waits=left' },
	'people-unoffered': { late: false, to: '/people?caseworker=mine&offered=30' },
	'people-unassigned': { late: false, to: '/people?caseworker=nobody&registration=active' },
	'people-to-confirm': { late: false, to: '/people?identity=unconfirmed' },

	// Administrators
	'audit-broken': { late: true, to: '/admin/audit' },
	'parameters-waiting': { late: false, to: '/admin/parameters/proposals?state=waiting' },
	'parameters-returned': { late: false, to: '/admin/parameters/proposals?state=returned' },
	'audit-unverified': { late: false, to: '/admin/audit' },
	'worker-silent': { late: true, to: '/admin/system' },
	'search-ill': { late: true, to: '/admin/system' },
	'texts-failed': { late: false, to: '/admin/system' },
	'search-set-aside': { late: false, to: '/admin/system' },
	'grants-ending': { late: false, to: '/admin/accounts?state=ending' },

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
