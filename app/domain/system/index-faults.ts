/** What can be wrong with an index or its engine, as administrators are told. */
export const indexFaults = [
	'unreachable',
	'slow',
	'key-refused',
	'no-space',
	'index-gone',
	'failed',
] as const
export type IndexFault = (typeof indexFaults)[number]
