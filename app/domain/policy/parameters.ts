import { z } from 'zod'
import { amountModes, deductionModes, exitModes } from '#app/domain/benefit/terms.ts'
import { count, define, fen, ratio } from './define-parameter.ts'
import { incentiveParameters } from './incentive-parameters.ts'

/**
 * The catalogue of policy parameters 政策参数 in use: unit, allowed values, national default and the
 * rule each belongs to. A default of null means: not known, ask the office; never another place's.
 */
const wage = fen.min(50_000).max(1_000_000)
const hourlyWage = fen.min(500).max(10_000)
const standard = fen.min(40_000).max(200_000)
const band = z.strictObject({ belowFen: fen.min(1), amountFen: fen })
/** A deduction above this is an amount in fen, not a ratio. */
export const mostRatio = 10
const hour = z.number().int().min(0).max(23)

export const parameters = {
	'minwage.month': define('fen, by tier', z.array(wage).min(1).max(6), null, 'R-157'),
	'minwage.hour': define('fen, by tier', z.array(hourlyWage).min(1).max(6), null, 'R-157'),
	/** The tier of a county, 1 the highest; null while it is not known. */
	'minwage.tier': define('tier', z.number().int().min(1).max(4), null, 'R-157'),
	'pay.days_a_month': define('days', z.number().min(20).max(31), 21.75, 'R-157'),
	'pay.hours_a_day': define('hours', z.number().min(1).max(12), 8, 'R-157'),

	/** The dibao standard a person and month. */
	'dibao.standard_monthly.urban': define('fen', standard, null, 'R-036'),
	'dibao.standard_monthly.rural': define('fen', standard, null, 'R-036'),
	'dibao.amount_mode': define('mode', z.enum(amountModes), 'topup', 'R-036'),
	/** Used by `bands` alone: fen a person, by counted income a head. */
	'dibao.bands': define('bands', z.array(band).min(1).max(10), null, 'R-036'),
	'dibao.review_workdays': define('working days', count.min(15).max(30), 30, 'R-031'),
	'edge.multiple': define('times the standard', z.number().min(1.2).max(2), 1.5, 'R-013'),
	'deduct.mode': define('mode', z.enum(deductionModes), 'none', 'R-062'),
	/** Fen for a fixed amount, else a ratio: what is at most `mostRatio` is a ratio. */
	'deduct.value': define(
		'fen or ratio',
		z.union([z.number().min(0).max(mostRatio), fen.min(100).max(1_000_000)]),
		0,
		'R-062',
	),
	'deduct.cap': define('fen', fen, null, 'R-062'),
	'deduct.condition': define(
		'pay from which on',
		z.strictObject({ minPayFen: fen }),
		null,
		'R-062',
	),
	'deduct.full_disregard_months': define('months', count.max(6), 0, 'R-063'),
	/** Null: as long as the job lasts. */
	'deduct.months_max': define('months', count.min(1).max(60), null, 'R-062'),
	'exit.months': define('months', count.max(36), 6, 'R-065'),
	/** So many days before the exit period ends the person is told. */
	'exit.warn_days': define('days', count.min(7).max(60), 30, 'R-067'),
	'exit.amount_mode': define('mode', z.enum(exitModes), 'hold', 'R-066'),
	'exit.taper': define('ratios by month', z.array(ratio).min(1).max(36), null, 'R-066'),
	/** Used by `lump_sum` alone. */
	'exit.lump_sum_months': define('months', count.max(12), 2, 'R-066'),
	'exit.income_cap_multiple': define('times the line', z.number().min(1).max(5), null, 'R-068'),

	/** The worker's share of social insurance, of the gross pay. */
	'si.personal_rate': define('ratio', z.number().min(0).max(0.3), 0.105, 'R-060'),

	'post.valid_days': define('days', count.min(7).max(365), 30, 'R-152'),
	'post.import_valid_days': define('days', count.min(7).max(365), 90, 'R-152'),
	/** So many days before a post expires its keepers are reminded. */
	'post.reminder_days': define('days', count.min(1).max(30), 7, 'R-152'),
	'post.age_rule': define('rule', z.enum(['warn', 'block', 'off']), 'warn', 'R-154'),
	'post.complaint_workdays': define('working days', count.min(1).max(20), 3, 'R-159'),
	'employer.reverify_months': define('months', count.min(1).max(6), 6, 'R-151'),
	/** So many days before a verification lapses its officers find it on their desk. */
	'employer.reminder_days': define('days', count.min(1).max(60), 14, 'R-151'),

	'offer.reply_workdays': define('working days', count.min(3).max(10), 5, 'R-043'),
	/** So many working days before the last day for an answer the person is reminded. */
	'offer.remind_workdays': define('working days', count.min(1).max(5), 2, 'R-046'),
	/** No more introductions at a time than free places times this. */
	'offer.max_per_place': define('introductions', z.number().min(1).max(20), 3, 'R-043'),
	'application.reply_workdays': define('working days', count.min(3).max(30), 10, 'R-118'),
	'suitable.max_commute_min': define('minutes', count.min(30).max(120), 60, 'R-044'),
	/** So many days lie at least between an introduction and the first day of work. */
	'suitable.min_notice_days': define('days', count.max(30), 3, 'R-044'),
	/** How far one gets in an hour by bus and on foot, where only the distance is known. */
	'suitable.km_per_hour': define('kilometres', z.number().min(5).max(60), 20, 'R-044'),

	/** Somebody holds no more appointments ahead than this, so that times are left for others. */
	'guidance.ahead_max': define('appointments', count.min(1).max(5), 2, 'R-118'),
	/** So many days before an appointment the person is reminded. */
	'guidance.remind_days': define('days', count.min(1).max(3), 1, 'R-118'),

	/** Somebody takes part in, or waits for, no more courses at once than this. */
	'training.ahead_max': define('times', count.min(1).max(5), 2, 'R-118'),
	/** Whether staff may enrol somebody whom the conditions of a course leave out, with a written reason. */
	'training.exceptions': define('rule', z.enum(['never', 'with-reason']), 'never', 'R-118'),
	/** So near to somebody's home posts speak for a course. */
	'training.near_km': define('kilometres', z.number().min(1).max(100), 10, 'R-118'),
	/** So many subsidised trainings a year, never twice for one occupation and level. */
	'train.max_per_year': define('times', count.min(1).max(12), 3, 'R-085'),
	'train.same_level': define('rule', z.enum(['once', 'each-time']), 'once', 'R-085'),
	/** The living allowance of learners: one sum, or so much a day. */
	'trainlive.mode': define('mode', z.enum(['lump', 'day']), null, 'R-086'),
	'trainlive.amount': define('fen', fen, null, 'R-086'),
	'trainlive.per_year': define('times', count.min(1).max(12), 1, 'R-086'),

	/** Help with those whom someone looks after: as long a month as a full month of work, so many months at a time. */
	'care.hours_month': define('hours', count.min(1).max(744), 176, 'R-030'),
	'care.max_months': define('months', count.min(1).max(12), 6, 'R-030'),

	/** From which age on somebody counts as older 大龄. */
	'older.from_man': define('years', count.min(40).max(60), 50, 'R-051'),
	'older.from_woman': define('years', count.min(35).max(55), 40, 'R-051'),

	/** The service that everyone able and willing gets within a time: so much guidance at least. */
	'pack.guidance': define('appointments', count.min(1).max(6), 1, 'R-118'),
	'pack.offers': define('times', count.max(10), 3, 'R-118'),
	'pack.training': define('times', count.max(3), 1, 'R-118'),
	'pack.window_days': define('days', count.min(30).max(365), 90, 'R-118'),

	/** Fixed by the regulation: so many refusals in a row. */
	'refusal.count': define('refusals', z.literal(3), 3, 'R-040'),
	'refusal.window_months': define('months', count.min(6).max(24), 12, 'R-042'),
	'refusal.min_days_between': define('days', count.max(30), 7, 'R-042'),
	'refusal.decide_workdays': define('working days', count.min(3).max(20), 10, 'R-047'),
	'refusal.objection_workdays': define('working days', count.min(5).max(30), 10, 'R-047'),
	'refusal.review_workdays': define('working days', count.min(3).max(20), 10, 'R-047'),
	'refusal.serve_workdays': define('working days', count.min(1).max(10), 5, 'R-047'),
	'refusal.statement_workdays': define('working days', count.min(3).max(10), 5, 'R-047'),
	/** Whether a person may ask for a hearing before the decision; no statute asks for one. */
	'refusal.hearing': define('rule', z.enum(['off', 'on-request']), 'off', 'R-137'),
	'refusal.hearing_workdays': define('working days', count.min(5).max(30), 15, 'R-137'),
	'refusal.case_workdays': define('working days', count.min(5).max(30), 15, 'R-047'),
	/** So many working days before an office is late it is reminded; so many after, the division above hears of it. */
	'refusal.remind_workdays': define('working days', count.min(1).max(5), 2, 'R-115'),
	'refusal.escalate_workdays': define('working days', count.min(1).max(10), 2, 'R-115'),
	'refusal.reduce_ratio': define('ratio', ratio, 0.5, 'R-048'),
	'refusal.stop_months': define('months', count.min(1).max(12), 6, 'R-048'),
	/** Fixed by law: from the day the decision is known, and for the decision on review. */
	'appeal.file_days': define('days', z.literal(60), 60, 'R-135'),
	'appeal.review_days': define('days', z.literal(60), 60, 'R-135'),

	/** From this hour until that one no text message goes out, but for sign-in codes. */
	'text.quiet_hours': define('hours of the day', z.tuple([hour, hour]), [21, 8], 'R-144'),

	'capacity.min_age': define('years', count.min(16).max(18), 16, 'R-021'),
	'track.days': define(
		'days',
		z.array(count.min(1)).min(1).max(12),
		[7, 30, 90, 180, 365],
		'R-117',
	),
	'track.stable_months': define('months', count.min(3).max(12), 6, 'R-117'),
	'tags.review_months': define('months', count.min(3).max(12), 6, 'R-026'),
	'workrelief.min_labour_share': define('ratio', z.number().min(0.3).max(0.5), 0.3, 'R-081'),
	'workshop.min_people': define('people', count.min(1).max(50), 5, 'R-080'),
	'workshop.min_share': define('ratio', ratio, null, 'R-080'),
	...incentiveParameters,
} as const

export type ParameterKey = keyof typeof parameters
export type ParameterUnit = (typeof parameters)[ParameterKey]['unit']
export const parameterKeys = Object.keys(parameters) as ParameterKey[]

type Entry<Key extends ParameterKey> = (typeof parameters)[Key]
type ValueOf<Key extends ParameterKey> = z.output<Entry<Key>['schema']>

/** What a look-up answers: null only where the catalogue has no national default. */
export type ParameterValue<Key extends ParameterKey> = Entry<Key>['standard'] extends null
	? ValueOf<Key> | null
	: ValueOf<Key>
