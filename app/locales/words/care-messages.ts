import type { Template } from '#app/domain/notifications/templates.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from './dates.ts'
import type { WordsOf } from './message-words.ts'

type OfCare = Extract<Template, `care-${string}`>

/** What is told of help with those whom someone looks after. */
export const careMessages: WordsOf<OfCare> = {
	'care-approved': () => ({
		title: m.message_care_approved(),
		text: m.message_care_approved_text(),
	}),
	'care-refused': () => ({
		title: m.message_care_refused(),
		text: m.message_care_refused_text(),
	}),
	'care-assigned': ({ provider, day }) => ({
		title: m.message_care_assigned({ provider }),
		text: m.message_care_assigned_text({ day: dayText(String(day)) }),
	}),
	'care-hours': () => ({
		title: m.message_care_hours(),
		text: m.message_care_hours_text(),
	}),
	'care-over': () => ({
		title: m.message_care_over(),
		text: m.message_care_over_text(),
	}),
	'care-requested': ({ person }) => ({
		title: m.message_care_requested({ person }),
		text: m.message_care_requested_text(),
	}),
	'care-questioned': ({ person }) => ({
		title: m.message_care_questioned({ person }),
		text: m.message_care_questioned_text(),
	}),
	'care-ended': ({ person }) => ({
		title: m.message_care_ended({ person }),
		text: m.message_care_ended_text(),
	}),
}
