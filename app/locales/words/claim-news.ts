import { m } from '#app/locales/compiled/messages.js'
import { dayText } from './dates.ts'
import type { WordsOf } from './message-words.ts'

type Name = 'claim-returned' | 'claim-granted' | 'claim-refused' | 'claim-paid' | 'claim-made'

/** What is told of claims: to whoever claims, and to the office. */
export const claimNews: WordsOf<Name> = {
	'claim-returned': () => ({
		title: m.message_claim_returned(),
		text: m.message_claim_returned_text(),
	}),
	'claim-granted': () => ({
		title: m.message_claim_granted(),
		text: m.message_claim_granted_text(),
	}),
	'claim-refused': () => ({
		title: m.message_claim_refused(),
		text: m.message_claim_refused_text(),
	}),
	'claim-paid': () => ({
		title: m.message_claim_paid(),
		text: m.message_claim_paid_text(),
	}),
	'claim-made': ({ person, dueOn }) => ({
		title: m.message_claim_made({ person, day: dayText(String(dueOn)) }),
		text: m.message_claim_made_text(),
	}),
}
