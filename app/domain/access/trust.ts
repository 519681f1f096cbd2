import type { Recipient } from './actor.ts'
import type { Permission, permissions } from './permissions.ts'
import type { TrustArea } from './trust-areas.ts'

type OwnPermission = {
	[Each in Permission]: 'recipient' extends keyof (typeof permissions)[Each] ? Each : never
}[Permission]

/** To which area a right belongs: some are anyone's who acts for the person, some are never handed on. */
const reachOf: Record<OwnPermission, TrustArea | 'anyone' | 'nobody'> = {
	'account.own': 'anyone',
	'me.see': 'anyone',
	'me.trust': 'nobody',
	'me.search': 'search',
	'me.offers': 'offers',
	'me.guidance': 'guidance',
	'me.care': 'guidance',
	'me.job': 'job',
	'me.papers': 'papers',
	'me.claims': 'claims',
	'me.messages': 'messages',
	'registration.fill': 'registration',
	'registration.edit': 'registration',
	'cv.keep': 'registration',
	'recommendation.see': 'search',
	'application.make': 'search',
	'application.withdraw': 'search',
	'offer.see': 'offers',
	'offer.answer': 'offers',
	'placement.report': 'job',
	'guidance.see': 'guidance',
	'guidance.book': 'guidance',
	'plan.see': 'guidance',
	'plan.keep': 'guidance',
	'care.see': 'guidance',
	'care.ask': 'guidance',
	'care.confirm': 'guidance',
	'enrolment.see': 'guidance',
	'enrolment.make': 'guidance',
	'refusal.see': 'papers',
	'refusal.object': 'papers',
	'case.see': 'papers',
	'case.state': 'papers',
	'job-report.see': 'job',
	'job-report.make': 'job',
	'claim.see': 'claims',
	'claim.make': 'claims',
}

/** Whether someone who acts for a person was trusted with what a right opens; the person themself is with everything. */
export function isTrustedWith(
	{ relation, areas }: Pick<Recipient, 'relation' | 'areas'>,
	permission: Permission,
): boolean {
	const reach: string | undefined = (reachOf as Partial<Record<Permission, string>>)[permission]
	if (reach === undefined) return false
	if (relation === 'self' || reach === 'anyone') return true
	return reach !== 'nobody' && (areas === null || areas.some((area) => area === reach))
}
