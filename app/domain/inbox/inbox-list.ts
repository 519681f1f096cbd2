import type { ListSpec } from '#app/domain/list-request.ts'

/** The messages of someone, newest first; `unread` shows only those not opened yet. */
export const inboxList = (path: '/me/messages' | '/messages') =>
	({
		path,
		sorts: ['-time', 'time'],
		filters: ['unread'],
		pageSize: 20,
	}) as const satisfies ListSpec<'time', 'unread'>
