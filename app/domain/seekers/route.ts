import type { PostKind } from '#app/domain/posts/words.ts'
import type { Seeker } from './seeker.ts'
import { bindingCare } from './words.ts'

/**
 * The routes of help 帮扶路径 that a registration tells apart by itself: who is bound by care gets
 * what is near home and leaves room (C); whoever looks for work gets the market first (A and B).
 */
export const routes = ['B', 'C'] as const
export type Route = (typeof routes)[number]

export const routeOf = ({ care }: Pick<Seeker, 'care'>): Route =>
	care.some((duty) => bindingCare.includes(duty)) ? 'C' : 'B'

/** The kinds of posts in the order of each route; a public-welfare post is the last resort of B. */
export const kindsOfRoute: Record<Route, readonly PostKind[]> = {
	B: ['market', 'industry-support', 'labour-export', 'workshop', 'work-relief', 'public-welfare'],
	C: ['workshop', 'public-welfare', 'industry-support', 'market', 'work-relief', 'labour-export'],
}
