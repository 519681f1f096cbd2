/** What someone who looks for work should do next: the first is shown large, the rest as a short list. */
export type Todo =
	| { kind: 'register' }
	| { kind: 'continue'; left: number }
	| { kind: 'paused' }
	| { kind: 'recommended' }
	| { kind: 'find' }
