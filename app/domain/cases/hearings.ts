import type { CaseVerb } from './case-machine.ts'

/** a hearing is asked for only where the region holds them. */
export const withHearings = (
	verbs: readonly CaseVerb[],
	hearings: 'off' | 'on-request',
): CaseVerb[] => verbs.filter((verb) => verb !== 'ask-hearing' || hearings !== 'off')
