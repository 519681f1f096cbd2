import type { IndexFault } from '#app/domain/system/index-faults.ts'
import { m } from '#app/locales/compiled/messages.js'

const states: Readonly<Record<string, () => string>> = {
	queued: m.system_text_queued,
	sent: m.system_text_sent,
	delivered: m.system_text_delivered,
	failed: m.system_text_failed,
	expired: m.system_text_expired,
}
const senders: Readonly<Record<string, () => string>> = {
	http: m.system_sender_http,
	demo: m.system_sender_demo,
	none: m.system_sender_none,
}

export const textStateWords = (state: string): string => states[state]?.() ?? state
export const senderWords = (sender: string): string => senders[sender]?.() ?? sender

const faults: Record<IndexFault, () => string> = {
	unreachable: m.system_fault_unreachable,
	slow: m.system_fault_slow,
	'key-refused': m.system_fault_key,
	'no-space': m.system_fault_space,
	'index-gone': m.system_fault_gone,
	failed: m.system_fault_failed,
}
export const faultWords = (fault: IndexFault): string => faults[fault]()
