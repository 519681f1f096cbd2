import { m } from '#app/locales/compiled/messages.js'
import type { WordsOf } from './message-words.ts'

type Name =
	| 'office-message'
	| 'people-assigned'
	| 'handover-proposed'
	| 'handover-accepted'
	| 'handover-returned'
	| 'handover-withdrawn'

/** What an office writes to people, and what caseworkers hear of whom they look after. */
export const caseloadMessages: WordsOf<Name> = {
	'office-message': ({ office, words }) => ({
		title: m.message_office({ office }),
		text: String(words),
	}),
	'people-assigned': ({ count }) => ({
		title: m.message_people_assigned({ count }),
		text: m.message_people_assigned_text(),
	}),
	'handover-proposed': (facts) => ({
		title: m.message_handover_proposed(facts),
		text: m.message_handover_proposed_text(),
	}),
	'handover-accepted': (facts) => ({
		title: m.message_handover_accepted(facts),
		text: m.message_handover_accepted_text(),
	}),
	'handover-returned': (facts) => ({
		title: m.message_handover_returned(facts),
		text: m.message_handover_returned_text(),
	}),
	'handover-withdrawn': (facts) => ({
		title: m.message_handover_withdrawn(facts),
		text: m.message_handover_withdrawn_text(),
	}),
}
