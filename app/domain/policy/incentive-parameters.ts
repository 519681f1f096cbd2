import { z } from 'zod'
import { groups } from '#app/domain/claims/groups.ts'
import { stackable } from '#app/domain/claims/incentives.ts'
import { count, define, fen, ratio } from './define-parameter.ts'

const subsidy = fen.min(1000)
const loan = z.number().int().min(0).max(1_000_000_000)
const month = z.number().int().min(1).max(12)
const members = z.array(z.enum(stackable)).min(1).max(stackable.length)
const times = count.min(1).max(12)

/** Subsidies, loans and reliefs for people and employers. */
export const incentiveParameters = {
	'travel.categories': define(
		'groups',
		z.array(z.enum(groups)).min(1).max(groups.length),
		['out-of-poverty'],
		'R-083',
	),
	'travel.amount': define('fen', subsidy, null, 'R-083'),
	'travel.amount_low_income': define('fen', subsidy, null, 'R-083'),
	/** The income of last year below which more is paid. */
	'travel.income_line': define('fen', fen, null, 'R-083'),
	'travel.min_work_months': define('months', count.min(1).max(12), 3, 'R-083'),
	'travel.per_year': define('times', times, 1, 'R-083'),

	'si.flex_ratio': define('ratio', z.number().min(0.5).max(0.667), 0.667, 'R-084'),
	'si.months': define('months', count.min(1).max(36), 36, 'R-084'),
	'si.graduate_months': define('months', count.min(1).max(24), 24, 'R-084'),
	'si.near_retire_years': define('years', z.literal(5), 5, 'R-084'),

	'train.amount': define('fen', subsidy, null, 'R-085'),

	'jobsearch.amount': define('fen', fen.min(50_000).max(300_000), null, 'R-087'),
	/** From this month until that one; null: all year. */
	'jobsearch.window': define('months of the year', z.tuple([month, month]), null, 'R-087'),

	'loan.person_max': define('fen', loan, 30_000_000, 'R-088'),
	'loan.firm_max': define('fen', loan, 400_000_000, 'R-088'),
	'loan.term_months': define('months', count.min(6).max(60), 36, 'R-088'),
	'loan.firm_term_months': define('months', count.min(6).max(60), 24, 'R-088'),
	/** The share of the interest that the state pays. */
	'loan.interest_subsidy': define('ratio', ratio, 0.5, 'R-088'),

	'tax.self.amount': define('fen', fen.min(2_000_000).max(2_400_000), 2_000_000, 'R-089'),
	'tax.hire.amount': define('fen', fen.min(600_000).max(780_000), 600_000, 'R-089'),
	'tax.months': define('months', z.literal(36), 36, 'R-089'),
	'tax.valid_to_year': define('year', count.min(2023).max(2040), 2027, 'R-089'),

	'disabled.quota_ratio': define('ratio', z.number().min(0.015).max(0.05), 0.015, 'R-090'),

	'publicpost.subsidy': define('fen', fen.min(50_000).max(1_000_000), null, 'R-076'),
	'publicpost.months': define('months', count.min(1).max(60), 36, 'R-076'),
	'publicpost.refusal_limit': define('refusals', count.min(1).max(5), 2, 'R-049'),

	/** of each of these groups a person has one at the most. */
	'stack.same_time': define(
		'incentives',
		members,
		['public-post', 'hire-insurance', 'flex-insurance'],
		'R-092',
	),
	'stack.same_certificate': define('incentives', members, ['fund-skill', 'training'], 'R-092'),
	'stack.once_a_year': define('incentives', members, ['travel'], 'R-092'),
	'stack.once_in_life': define('incentives', members, ['job-search'], 'R-092'),

	'claim.decide_workdays': define('working days', count.min(3).max(60), 20, 'R-091'),
	'claim.paper_workdays': define('working days', count.min(3).max(60), 10, 'R-091'),
	'claim.pay_workdays': define('working days', count.min(3).max(60), 20, 'R-091'),
} as const
