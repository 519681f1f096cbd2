import type { FitCode } from './fit.ts'
import type { Match } from './match.ts'
import type { Reason } from './reasons.ts'

/** what someone can or cannot do, and whom they look after, is not for a post's list of people. */
const outwardReasons: readonly Reason['code'][] = [
	'occupation',
	'fine-skill',
	'skill',
	'near',
	'hours',
	'pay',
	'housing',
]
const outwardChecks: readonly FitCode[] = ['age', 'hours', 'distance', 'pay-wish', 'education']

export function outwardMatch({ score, reasons, checks }: Match) {
	return {
		score,
		reasons: reasons.filter(({ code }) => outwardReasons.includes(code)),
		checks: checks.filter((code) => outwardChecks.includes(code)),
		/** Whether there is more to look at in the person's own file. */
		more: checks.some((code) => !outwardChecks.includes(code)),
	}
}
export type OutwardMatch = ReturnType<typeof outwardMatch>
