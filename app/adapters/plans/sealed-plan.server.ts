import { open, openJson, seal, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { type SessionRecord, sessionRecord } from '#app/domain/plans/plan-forms.ts'

/** What guidance speaks of touches health and family: kept sealed, as what is to be done about it. */
export const sealRecord = (id: string, record: SessionRecord): string =>
	sealJson(`guidance_session.record:${id}`, record)
export const recordOf = ({ id, recordCipher }: { id: string; recordCipher: string }) =>
	sessionRecord.parse(openJson(`guidance_session.record:${id}`, recordCipher))

export const sealWhat = (id: string, what: string): string => seal(`plan_step.what:${id}`, what)
export const whatOf = ({ id, whatCipher }: { id: string; whatCipher: string }): string =>
	open(`plan_step.what:${id}`, whatCipher)

/** The person's own words in an objection. */
export const sealObjection = (id: string, words: string): string =>
	seal(`plan_step_event.said:${id}`, words)

export function objectionIn(id: string, data: unknown): string {
	if (typeof data !== 'object' || data === null || !('words' in data)) return ''
	return typeof data.words === 'string' ? open(`plan_step_event.said:${id}`, data.words) : ''
}
