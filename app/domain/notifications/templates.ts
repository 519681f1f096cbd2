/**
 * Every message of the portal by its kind: the facts it carries, and whether it also goes out as a
 * text message 短信 (by day: not within the quiet hours). Facts are titles, days and counts, an office's
 * own answer or message, and at the most a masked name; never health, benefit, ID number or phone.
 */
export const templates = {
	// To the person, and to whoever helps them.
	'offer-received': { text: true, params: ['post', 'replyBy'] },
	'offer-reminder': { text: true, params: ['post', 'replyBy'] },
	'offer-withdrawn': { text: false, params: ['post'] },
	'application-received': { text: false, params: ['post'] },
	'reply-why': { text: true, params: [] },
	'reply-accepted': { text: true, params: [] },
	'reply-declined': { text: true, params: [] },
	'reply-which': { text: true, params: [] },
	'reply-not-understood': { text: true, params: [] },
	'reply-not-possible': { text: true, params: [] },
	'interview-invited': { text: true, params: ['post', 'at', 'place'] },
	'application-waiting': { text: false, params: ['post'] },
	hired: { text: true, params: ['post', 'startsOn'] },
	'not-hired': { text: true, params: ['post'] },
	'work-started': { text: false, params: ['post'] },
	'work-check': { text: true, params: ['post'] },
	'notice-issued': { text: true, params: [] },
	'appointment-booked': { text: true, params: ['at', 'place'] },
	'appointment-moved': { text: true, params: ['at', 'place'] },
	'appointment-reminder': { text: true, params: ['at', 'place', 'phone'] },
	'appointment-called-off': { text: true, params: ['at'] },
	'appointment-missed': { text: true, params: ['at'] },
	'course-joined': { text: true, params: ['course', 'at'] },
	'course-waiting': { text: false, params: ['course', 'place'] },
	'course-moved-up': { text: true, params: ['course', 'at'] },
	'course-reminder': { text: true, params: ['course', 'at', 'place'] },
	'course-called-off': { text: true, params: ['course'] },
	'course-completed': { text: true, params: ['course'] },
	'care-approved': { text: false, params: [] },
	'care-refused': { text: false, params: [] },
	'care-assigned': { text: false, params: ['provider', 'day'] },
	'care-hours': { text: false, params: [] },
	'care-over': { text: false, params: [] },
	'plan-changed': { text: false, params: [] },
	'posts-found': { text: true, params: ['count'] },
	'job-approved': { text: false, params: [] },
	'job-settled': { text: false, params: [] },
	'claim-returned': { text: true, params: [] },
	'claim-granted': { text: false, params: [] },
	'claim-refused': { text: false, params: [] },
	'claim-paid': { text: false, params: [] },
	'exit-ends': { text: false, params: ['day'] },
	'office-message': { text: true, params: ['office', 'words'] },
	'registration-confirmed': { text: false, params: [] },
	'report-upheld': { text: false, params: ['post', 'answer'] },
	'report-dismissed': { text: false, params: ['post', 'answer'] },

	// To members of staff.
	'offer-accepted': { text: false, params: ['post', 'person'] },
	'offer-declined': { text: false, params: ['post', 'person'] },
	'offer-unanswered': { text: false, params: ['post', 'person'] },
	'offer-undelivered': { text: false, params: ['post', 'person'] },
	'application-made': { text: false, params: ['post', 'person'] },
	'application-withdrawn': { text: false, params: ['post', 'person'] },
	'application-overdue': { text: false, params: ['post', 'person'] },
	'work-left': { text: false, params: ['post', 'person'] },
	'check-due': { text: false, params: ['post', 'person', 'dueOn'] },
	'start-due': { text: false, params: ['post', 'person', 'startsOn'] },
	'refusal-to-decide': { text: false, params: ['post', 'person'] },
	'refusal-contested': { text: false, params: ['post', 'person'] },
	'case-opened': { text: false, params: ['person'] },
	'case-stated': { text: false, params: ['person'] },
	'case-hearing-asked': { text: false, params: ['person'] },
	'case-appealed': { text: false, params: ['person'] },
	'job-reported': { text: false, params: ['person'] },
	'claim-made': { text: false, params: ['person', 'dueOn'] },
	'job-stopped': { text: false, params: ['person'] },
	'exit-over': { text: false, params: ['person'] },
	'deadline-near': { text: false, params: ['person', 'dueOn'] },
	'deadline-missed': { text: false, params: ['person', 'dueOn'] },
	'appointment-made': { text: false, params: ['person', 'at'] },
	'appointment-given-up': { text: false, params: ['person', 'at'] },
	'care-requested': { text: false, params: ['person'] },
	'care-questioned': { text: false, params: ['person'] },
	'care-ended': { text: false, params: ['person'] },
	'plan-objected': { text: false, params: ['person'] },
	'people-assigned': { text: false, params: ['count'] },
	'handover-proposed': { text: false, params: ['from', 'count'] },
	'handover-accepted': { text: false, params: ['name'] },
	'handover-returned': { text: false, params: ['name'] },
	'handover-withdrawn': { text: false, params: ['name'] },
	'registration-made': { text: false, params: ['person'] },
	'post-reported': { text: false, params: ['post', 'dueOn'] },
	'post-in-review': { text: false, params: ['post'] },
	'post-returned': { text: false, params: ['post'] },
	'import-finished': { text: false, params: ['file', 'rejected'] },
} as const satisfies Record<string, { text: boolean; params: readonly string[] }>

export type Template = keyof typeof templates
export type ParamsOf<Name extends Template> = Readonly<
	Record<(typeof templates)[Name]['params'][number], string | number>
>

/** A message with the facts that its kind asks for, and where on the site it leads. */
export type Message<Name extends Template = Template> = {
	[Each in Name]: { template: Each; params: ParamsOf<Each>; link: string }
}[Name]

/** The kinds that are also sent as a text message. */
export type TextTemplate = {
	[Name in Template]: (typeof templates)[Name]['text'] extends true ? Name : never
}[Template]

/**
 * A stored message as its kind describes it; null when this version of the program does not know the
 * kind any more, or the kind asks for facts that the message was not given.
 */
export function readMessage(template: string, params: unknown, link: string): Message | null {
	if (!(template in templates)) return null
	const { params: asked } = templates[template as Template]
	const given = Object.entries(typeof params === 'object' && params !== null ? params : {})
	const known = given.filter(([, fact]) => ['string', 'number'].includes(typeof fact))
	const complete = asked.every((name) => known.some(([each]) => each === name))
	return complete ? ({ template, params: Object.fromEntries(known), link } as Message) : null
}

export const isText = (message: Message): message is Message<TextTemplate> =>
	templates[message.template].text
