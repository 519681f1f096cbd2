import type { ListSpec } from '#app/domain/list-request.ts'

export type AccountSort = 'name' | 'made'
export type AccountFilter = 'q' | 'role' | 'state' | 'place'

/** What a list of accounts can be narrowed to. `ending`: a grant runs out soon; `waiting`: never changed the first password. */
export const accountViews = ['active', 'disabled', 'waiting', 'ending'] as const
export type AccountView = (typeof accountViews)[number]

export const endingDays = 14

export const accountList: ListSpec<AccountSort, AccountFilter> = {
	path: '/admin/accounts',
	sorts: ['name', '-name', '-made', 'made'],
	filters: ['q', 'role', 'state', 'place'],
	pageSize: 50,
}
