import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from './access.ts'

const faults: Readonly<Record<string, () => string>> = {
	'entry altered': m.audit_fault_altered,
	'entries missing before this one': m.audit_fault_missing_before,
	'chain broken before this entry': m.audit_fault_broken,
	'entries missing at the end': m.audit_fault_missing_end,
	'entries beyond the head of the chain': m.audit_fault_beyond,
	'not the entry that was verified before': m.audit_fault_replaced,
}

/** What the database calls a fault, in words. */
export const faultWords = (fault: string): string => faults[fault]?.() ?? fault

/** Who did something: by name where they are staff, by their kind where not. */
export function actorText({
	name,
	actor,
	role,
}: {
	name: string | null
	actor: string
	role: string
}) {
	if (actor.startsWith('system:')) return `${m.audit_portal()} ${actor.slice('system:'.length)}`
	if (actor === 'anonymous') return m.audit_nobody()
	if (name === null) return m.audit_someone()
	return role in roleWords ? `${name} · ${roleWords[role as keyof typeof roleWords]()}` : name
}
