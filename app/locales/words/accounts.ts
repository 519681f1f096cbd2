import type { Right } from '#app/domain/access/actor.ts'
import type { AccountAct } from '#app/domain/accounts/account-forms.ts'
import type { AccountView } from '#app/domain/accounts/account-list.ts'
import type { NotManaged } from '#app/domain/accounts/managing.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from './dates.ts'

export const accountViewWords: Record<AccountView, () => string> = {
	active: m.account_active,
	disabled: m.account_disabled,
	waiting: m.account_waiting,
	ending: m.account_ending,
}

export const accountActWords: Record<AccountAct, () => string> = {
	lock: m.account_act_lock,
	unlock: m.account_act_unlock,
	'reset-password': m.account_act_reset,
	'end-sessions': m.account_act_end,
}

export const rightWords: Record<Right, () => string> = {
	decide: m.grant_right_decide,
	approve: m.grant_right_approve,
}

/** Why an account cannot be changed here. */
export const notManagedWords: Record<NotManaged, () => string> = {
	'own-account': m.account_own,
	'beyond-division': m.account_beyond,
	'needs-approve': m.error_needs_approve,
}

/** A period as people say it; its end is the last day, not the moment after. */
export function periodText(from: Date, until: Date | null): string {
	if (until === null) return m.account_from_on({ from: shortDayText(from) })
	const last = new Date(until.getTime() - 1)
	return m.account_from_until({ from: shortDayText(from), until: shortDayText(last) })
}
