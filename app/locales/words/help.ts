import { m } from '#app/locales/compiled/messages.js'

type Topic = {
	/** Its place on the page, for a link. */
	id: string
	title: () => string
	/** A line break begins a paragraph. */
	text: () => string
	/** A picture of a telephone below /pictures/, and docs/pictures for the printed page. */
	picture?: { name: string; about: () => string }
}

/** What people who look for work ask, in the order in which they come to it; docs/for-recipients.md is printed from it. */
export const helpTopics: readonly Topic[] = [
	{
		id: 'look',
		title: m.help_look_title,
		text: m.help_look_text,
		picture: { name: 'search', about: m.help_look_picture },
	},
	{ id: 'sign-in', title: m.help_sign_in_title, text: m.help_sign_in_text },
	{
		id: 'now',
		title: m.help_now_title,
		text: m.help_now_text,
		picture: { name: 'me', about: m.help_now_picture },
	},
	{ id: 'helper', title: m.help_helper_title, text: m.help_helper_text },
	{ id: 'register', title: m.help_register_title, text: m.help_register_text },
	{
		id: 'offers',
		title: m.help_offers_title,
		text: m.help_offers_text,
		picture: { name: 'recommended', about: m.help_offers_picture },
	},
	{ id: 'guidance', title: m.help_guidance_title, text: m.help_guidance_text },
	{ id: 'training', title: m.help_training_title, text: m.help_training_text },
	{ id: 'care', title: m.help_care_title, text: m.help_care_text },
	{ id: 'money', title: m.help_money_title, text: m.help_money_text },
	{ id: 'claims', title: m.help_claims_title, text: m.help_claims_text },
	{ id: 'refuse', title: m.help_refuse_title, text: m.help_refuse_text },
	{ id: 'privacy', title: m.help_privacy_title, text: m.help_privacy_text },
	{ id: 'free', title: m.help_free_title, text: m.help_free_text },
	{ id: 'read', title: m.help_read_title, text: m.help_read_text },
	{ id: 'counter', title: m.help_counter_title, text: m.help_counter_text },
]

/** How large a picture is, so that nothing moves when it arrives. */
export const pictureSize = { width: 234, height: 506 } as const
