import type { EmployerDocument, EmployerKind } from './words.ts'

export type Unproven =
	| 'credit-code-missing'
	| 'kind-missing'
	| 'documents-missing'
	| 'hr-licence-missing'

type Asked = { kind: EmployerKind; creditCode: string | null }

/** the licence, the handler's identity, and that the handler may act for the unit. */
const always: readonly (readonly EmployerDocument[])[] = [
	['licence'],
	['handler-id'],
	['authorisation', 'legal-representative'],
]

/** Why an employer cannot be called verified by what was seen.: agencies need their licence as well. */
export function whyNotVerified(
	{ kind, creditCode }: Asked,
	seen: readonly EmployerDocument[],
): Unproven | null {
	if (kind === 'unstated') return 'kind-missing'
	if (creditCode === null) return 'credit-code-missing'
	if (!always.every((some) => some.some((document) => seen.includes(document))))
		return 'documents-missing'
	return kind === 'hr-agency' && !seen.includes('hr-licence') ? 'hr-licence-missing' : null
}
