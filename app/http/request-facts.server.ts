import type { Visitor } from './visitor.ts'

/** What Express knows of a request and Remix hands to every loader and action of it. */
export type RequestFacts = {
	requestId: string
	ip: string
	/** The origin browsers see; the only one that may post forms. */
	origin: string
	/** Aborted when the connection has closed: Remix's own signal does not survive a garbage collection. */
	closed: AbortSignal
	/** Who asks; looked up once for all loaders of the request. */
	visitor?: Promise<Visitor>
}

declare module '@remix-run/node' {
	interface AppLoadContext {
		facts: RequestFacts
	}
}
