import type { Machine } from '#app/domain/state-machine.ts'

export const courseStates = ['draft', 'published', 'closed'] as const
export type CourseState = (typeof courseStates)[number]

export const courseVerbs = ['publish', 'close'] as const
export type CourseVerb = (typeof courseVerbs)[number]

const officer = ['officer'] as const

/** A course 培训课程 in the catalogue. What was published once can be looked at for good. */
export const courseMachine: Machine<CourseState, CourseVerb> = {
	name: 'course',
	states: courseStates,
	moves: [
		{ from: ['draft', 'closed'], verb: 'publish', to: 'published', who: officer },
		{ from: ['published'], verb: 'close', to: 'closed', who: officer },
	],
}
