import type { PostVerb } from '#app/domain/posts/post-machine.ts'
import { m } from '#app/locales/compiled/messages.js'

export const postVerbWords: Record<PostVerb, () => string> = {
	draft: m.move_draft,
	edit: m.move_edit,
	import: m.move_import,
	'import-for-review': m.move_import_review,
	submit: m.move_submit,
	publish: m.move_publish,
	approve: m.move_approve,
	return: m.move_return,
	pause: m.move_pause,
	resume: m.move_resume,
	fill: m.move_fill,
	reopen: m.move_reopen,
	close: m.move_close,
	expire: m.move_expire,
	renew: m.move_renew,
}

/** Reasons that the portal gives for its own moves; everyone else's are their own words. */
const ownReasons: Readonly<Record<string, () => string>> = {
	'employer-shut-out': m.move_because_employer,
}

export const moveReasonText = (reason: string): string => ownReasons[reason]?.() ?? reason
