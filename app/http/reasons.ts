import type { Reasons } from './refuse.ts'

type Refusal = { refused: string } | { refused: 'field'; field: string; reason: string }

/** A command's refusal as a form shows it: at its field, or above the form as a whole. */
export function reasonsOf(outcome: Refusal): Reasons {
	return 'field' in outcome ? { [outcome.field]: outcome.reason } : { '': outcome.refused }
}
