import { open, seal } from '#app/adapters/crypto/sealed.server.ts'

export type SaidTable =
	| 'refusal_event'
	| 'case_event'
	| 'job_report_event'
	| 'claim_event'
	| 'care_order_event'

/** What someone said in a move of a refusal or a case: it may speak of health and family, and is kept sealed. */
export const sealSaid = (table: SaidTable, id: string, words: string): string =>
	seal(`${table}.said:${id}`, words)

/** The words within the data of an event; none where nothing was said. */
export function saidIn(table: SaidTable, id: string, data: unknown): string {
	if (typeof data !== 'object' || data === null || !('words' in data)) return ''
	return typeof data.words === 'string' ? open(`${table}.said:${id}`, data.words) : ''
}
