/** What someone who looks for work should do next: the first is shown large, the rest as a short list. */
export type Todo =
	| { kind: 'offer'; id: string; post: string; replyBy: string | null; late: boolean }
	| { kind: 'interview'; id: string; post: string; at: Date; place: string }
	| { kind: 'job'; id: string; post: string; startsOn: string }
	| { kind: 'register' }
	| { kind: 'continue'; left: number }
	| { kind: 'paused' }
	| { kind: 'recommended' }
	| { kind: 'messages'; count: number }
	| { kind: 'find' }

/** One large card, and five below it: more would only confuse. */
export const mostTodos = 6

export const todoKey = (todo: Todo): string =>
	'id' in todo ? `${todo.kind} ${todo.id}` : todo.kind
