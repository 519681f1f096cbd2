import type { Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { betterOff } from '#app/domain/benefit/better-off.ts'
import { earnerOf } from '#app/domain/benefit/earner-of.ts'
import { requestOf } from '#app/domain/benefit/family-form.ts'
import { termsInForce } from '#app/domain/benefit/terms-in-force.ts'
import type { Figures } from '#app/domain/job-reports/job-report-forms.ts'
import type { Plan } from './sealed-report.server.ts'

/**
 * What a job means for the family month by month, if it is approved today: by the parameters of the county,
 * from the month after.
 */
export async function planFor(
	db: Db,
	division: string,
	figures: Figures,
	today: string,
): Promise<Plan | { refused: 'standard-unknown' }> {
	const policy = await readPolicy(db, division, today)
	const insuranceRate = policy('si.personal_rate')
	const { household, job, months, parameters } = requestOf({ ...figures, place: '' }, division, {
		today,
		insuranceRate,
	})
	const terms = termsInForce(policy, parameters, household.area)
	if ('missing' in terms) return { refused: 'standard-unknown' }
	const earners = [earnerOf(job, parameters['si.personal_rate'])]
	const plan = betterOff({ terms, household, earners, startMonth: job.startMonth, months })
	const { baselineFen, cliffs, warnings } = plan
	return { months: plan.months, baselineFen, cliffs, warnings }
}
