import type { ParameterKey } from './parameters.ts'

/**
 * Whose figures a parameter enters: the money of families, the count of refusals in a row, what posts
 * are checked by, or only terms and limits of what begins later.
 */
export const effects = ['families', 'refusals', 'posts', 'later'] as const
export type Effect = (typeof effects)[number]

const byKey: Partial<Record<ParameterKey, readonly Effect[]>> = {
	'minwage.month': ['families', 'posts'],
	'minwage.tier': ['families', 'posts'],
	'minwage.hour': ['posts'],
	'pay.days_a_month': ['posts'],
	'pay.hours_a_day': ['posts'],
	'edge.multiple': ['families'],
	'exit.warn_days': ['later'],
	'dibao.review_workdays': ['later'],
	'refusal.count': ['refusals'],
	'refusal.window_months': ['refusals'],
	'refusal.min_days_between': ['refusals'],
	'post.age_rule': ['posts'],
}

const families = /^(dibao|deduct|exit)\./

export function effectsOf(key: ParameterKey): readonly Effect[] {
	return byKey[key] ?? (families.test(key) ? ['families'] : ['later'])
}
