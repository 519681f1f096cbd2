/** What a step is about. */
export const stepKinds = ['post', 'course', 'paper', 'care', 'other'] as const
export type StepKind = (typeof stepKinds)[number]

/** Who does a step. */
export const stepSides = ['person', 'office'] as const
export type StepSide = (typeof stepSides)[number]

/** What makes it hard to work, as guidance speaks of it. */
export const barriers = [
	'care',
	'health',
	'skills',
	'confidence',
	'transport',
	'papers',
	'language',
	'debt',
	'benefit-worry',
] as const
export type Barrier = (typeof barriers)[number]
