import type { CourseReason } from '#app/domain/training/reasons.ts'
import type { HelpRoute } from './help-route.ts'

/** What someone who looks for work should do next: the first is shown large, the rest as a short list. */
export type Todo =
	| { kind: 'statement'; id: string; on: string | null }
	| { kind: 'appeal'; id: string; on: string | null }
	| { kind: 'notice'; id: string }
	| { kind: 'offer'; id: string; post: string; replyBy: string | null; late: boolean }
	| { kind: 'interview'; id: string; post: string; at: Date; place: string }
	| { kind: 'job'; id: string; post: string; startsOn: string }
	| { kind: 'appointment'; id: string; at: Date; place: string; directions: string; phone: string }
	/** What helps before any work does (R-030, Z). */
	| { kind: 'aid' }
	| { kind: 'class'; id: string; course: string; at: Date; place: string }
	| { kind: 'course'; id: string; course: string; reason: CourseReason }
	| { kind: 'register' }
	| { kind: 'continue'; left: number }
	| { kind: 'paused' }
	| { kind: 'plan-step'; id: string; what: string; on: string | null }
	| { kind: 'post'; id: string; post: string; employer: string }
	| { kind: 'recommended' }
	| { kind: 'guidance' }
	/** So many posts are out of reach only because of whom they look after (R-030 C). */
	| { kind: 'care'; count: number }
	/** Somebody wrote down how long they helped, and asks whether it is right. */
	| { kind: 'care-hours'; id: string }
	| { kind: 'help'; route: HelpfulRoute }
	/** Someone asks them to act for them. */
	| { kind: 'invited' }
	| { kind: 'messages'; count: number }
	| { kind: 'find' }

/** The routes on which there is something more to do than to look at posts. */
export const helpfulRoutes = ['C', 'B', 'M', 'K'] as const satisfies readonly HelpRoute[]
export type HelpfulRoute = (typeof helpfulRoutes)[number]

/** One large card, and five below it: more would only confuse. */
export const mostTodos = 6

export const todoKey = (todo: Todo): string =>
	'id' in todo ? `${todo.kind} ${todo.id}` : todo.kind
