import type { CareDuty } from '#app/domain/seekers/words.ts'

/** What help there is: someone comes 替代照料, somewhere to go by day 日间托养, company to the hospital 送医陪护. */
export const careKinds = ['home', 'day', 'escort'] as const
export type CareKind = (typeof careKinds)[number]

/** Duties that somebody else can take over for a time; a pregnancy nobody can. */
export const sharedDuties = [
	'infant',
	'preschool',
	'school-child',
	'elder',
	'disabled',
	'ill',
] as const satisfies readonly CareDuty[]
export type SharedDuty = (typeof sharedDuties)[number]

/** An hour with somebody at the hospital leaves the nights and the way to work as they were. */
export const takesOver: Record<CareKind, boolean> = { home: true, day: true, escort: false }

export const ratings = ['good', 'fair', 'bad'] as const
export type Rating = (typeof ratings)[number]

export const visitStates = ['recorded', 'confirmed', 'questioned'] as const
export type VisitState = (typeof visitStates)[number]
