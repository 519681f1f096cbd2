import { type EmployerStanding, isShutOut } from './employer-standing.ts'
import type { Finding, FindingCode } from './finding.ts'

/** What stands behind a post and can change without it: it is looked at anew each time. */
export type Behind = {
	employer: { standing: EmployerStanding }
	/** planned labour pay over central funds of the work-relief project, if there is one. */
	labourShare: { share: number; minimum: number } | null
	/** whether the post's workshop is recognised today; null where the post is of none. */
	workshop?: { recognised: boolean } | null
}

const behindCodes: readonly FindingCode[] = [
	'employer-banned',
	'employer-unverified',
	'labour-share-low',
	'workshop-unrecognised',
]

export function checkBehind({ employer, labourShare, workshop }: Behind): Finding[] {
	const findings: Finding[] = []
	const about = { field: 'employerId', rule: 'R-151' } as const
	if (isShutOut(employer.standing))
		findings.push({ code: 'employer-banned', level: 'block', ...about })
	if (employer.standing === 'unverified')
		findings.push({ code: 'employer-unverified', level: 'warn', ...about })
	if (labourShare && labourShare.share < labourShare.minimum) {
		const detail = `${Math.round(labourShare.share * 100)} % < ${Math.round(labourShare.minimum * 100)} %`
		findings.push({
			code: 'labour-share-low',
			level: 'block',
			field: 'projectId',
			rule: 'R-081',
			detail,
		})
	}
	if (workshop && !workshop.recognised) {
		findings.push({
			code: 'workshop-unrecognised',
			level: 'warn',
			field: 'workshopId',
			rule: 'R-080',
		})
	}
	return findings
}

/** What was found in the post when it was written, with what stands behind it now. */
export const withBehind = (stored: readonly Finding[], behind: Behind): Finding[] => [
	...stored.filter(({ code }) => !behindCodes.includes(code)),
	...checkBehind(behind),
]
