import type { Db } from '#app/adapters/context.ts'
import { openJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { betterOff } from '#app/domain/benefit/better-off.ts'
import { termsInForce } from '#app/domain/benefit/terms-in-force.ts'
import { householdAmounts } from '#app/domain/people/amounts.ts'
import { addMonths } from '#app/domain/time/day.ts'

/** What a month at the minimum wage would do to a family's money: now, in the first month, and after two years. */
export type WorkEffect = {
	wageFen: number
	benefitFen: number
	nowFen: number
	firstFen: number
	laterFen: number
}

/** Null where the family's figures or the place's parameters are not known: nothing is guessed. */
export async function workEffect(
	db: Db,
	{ id: personId, hukouCode, residenceCode }: Person,
	today: string,
): Promise<WorkEffect | null> {
	const status = await db.assistanceStatus.findFirst({
		where: { personId, validTo: null, amountsCipher: { not: null } },
	})
	if (!status?.amountsCipher) return null
	const { size, otherIncomeFen, benefitFen, classifiedExtraFen, earners } = householdAmounts.parse(
		openJson(`assistance_status.amounts:${status.id}`, status.amountsCipher),
	)
	if (earners.length > 0) return null
	const policy = await readPolicy(db, (hukouCode ?? residenceCode).slice(0, 6), today)
	const area = status.area === 'rural' ? 'rural' : 'urban'
	const terms = termsInForce(policy, {}, area)
	if ('missing' in terms) return null
	const wageFen = terms.deduction.minWageFen
	if (wageFen === null) return null
	const startMonth = addMonths(`${today.slice(0, 7)}-01`, 1).slice(0, 7)
	const household = {
		size,
		otherIncomeFen,
		currentBenefitFen: benefitFen,
		classifiedExtraFen,
		area,
	} as const
	const earner = { grossFen: wageFen, insuranceFen: 0, taxFen: 0 }
	const answer = betterOff({ terms, household, earners: [earner], startMonth, months: 24 })
	return {
		wageFen,
		benefitFen,
		nowFen: answer.baselineFen,
		firstFen: answer.months[0]?.totalFen ?? 0,
		laterFen: answer.months.at(-1)?.totalFen ?? 0,
	}
}
