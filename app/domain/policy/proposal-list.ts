import type { ListSpec } from '#app/domain/list-request.ts'

export type ProposalSort = 'made'
export type ProposalFilter = 'state' | 'place' | 'key'

/** The proposals that wait for a decision by somebody else than whoever made them. */
export const proposalWaits = ['waiting'] as const

/** The proposals of a division, the newest first. */
export const proposalList: ListSpec<ProposalSort, ProposalFilter> = {
	path: '/admin/parameters/proposals',
	sorts: ['-made', 'made'],
	filters: ['state', 'place', 'key'],
	pageSize: 30,
}
