/** How it stands with one time that a course is held 班次. */
export const runStates = ['open', 'finished', 'called-off'] as const
export type RunState = (typeof runStates)[number]
