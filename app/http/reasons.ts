import type { Reasons } from './refuse.ts'

type Refusal = { refused: string } | { refused: 'field'; field: string; reason: string }

/**
 * A command's refusal as a form shows it: at its field, or above the form as a whole. A form may know
 * for some refusals which of its fields they are about.
 */
export function reasonsOf(
	outcome: Refusal,
	fieldOf: Readonly<Record<string, string>> = {},
): Reasons {
	if ('field' in outcome) return { [outcome.field]: outcome.reason }
	return { [fieldOf[outcome.refused] ?? '']: outcome.refused }
}
