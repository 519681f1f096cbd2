/** What can have happened between a person and a post, as their file tells it. */
export const wayCodes = [
	'sent',
	'delivered',
	'accepted',
	'declined',
	'applied',
	'hired',
	'started',
	'left',
] as const
export type WayFact = { code: (typeof wayCodes)[number]; on: string; reasons: string[] }
