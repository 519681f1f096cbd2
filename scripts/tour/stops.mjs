import { staffStops } from './staff-stops.mjs'

/**
 * The pages worth seeing, as whom: walked by `npm run tour`, and by the test that asks axe about each.
 * @typedef {object} Stop
 * @property {string} name names the picture
 * @property {string} path
 * @property {readonly string[]} [follow] from there, one page after the other, the first of these links is followed
 */

/** @type {Record<string, readonly Stop[]>} by who looks: nobody known, a mobile number, a name of staff */
export const stops = {
	anyone: [
		{ name: 'home', path: '/' },
		{ name: 'search', path: '/posts' },
		{ name: 'search-words', path: '/posts?q=保洁&kind=public-welfare' },
		{ name: 'search-nothing', path: '/posts?q=宇航员&payMin=90000' },
		{ name: 'post', path: '/posts', follow: ['main a[href^="/posts/"]'] },
		{
			name: 'report-post',
			path: '/posts',
			follow: ['main a[href^="/posts/"]', 'main a[href$="/report"]'],
		},
		{ name: 'training', path: '/training' },
		{ name: 'training-search', path: '/training?q=护理' },
		{ name: 'course', path: '/training', follow: ['main h2 a[href^="/training/"]'] },
		{ name: 'answer', path: '/answer?code=K7QM-3XZP' },
		{ name: 'benefit', path: '/benefit' },
		{ name: 'verify', path: '/verify' },
		{ name: 'help', path: '/help' },
		{ name: 'aid', path: '/aid' },
		{ name: 'sign-in', path: '/sign-in' },
		{ name: 'staff-sign-in', path: '/staff/sign-in' },
		{ name: 'not-found', path: '/nothing-here' },
	],
	13900000001: [
		{ name: 'me', path: '/me' },
		{ name: 'me-recommended', path: '/me/recommended' },
		{ name: 'me-offers', path: '/me/offers' },
		{ name: 'me-offer', path: '/me/offers', follow: ['main a[href^="/me/offers/"]'] },
		{ name: 'me-registration', path: '/me/registration' },
		{ name: 'me-change', path: '/me/registration/care' },
		{ name: 'me-skills', path: '/me/registration/skills' },
		{ name: 'me-refusals', path: '/me/refusals' },
		{ name: 'me-guidance', path: '/me/guidance' },
		{
			name: 'me-appointment',
			path: '/me/guidance',
			follow: ['main a[href^="/me/guidance/"]'],
		},
		{
			name: 'me-move-appointment',
			path: '/me/guidance',
			follow: ['main a[href^="/me/guidance/"]', 'main a[href$="/move"]'],
		},
		{ name: 'me-care', path: '/me/care' },
		{ name: 'me-care-order', path: '/me/care', follow: ['main h3 a[href^="/me/care/"]'] },
		{ name: 'me-training', path: '/me/training' },
		{ name: 'me-course', path: '/me/training', follow: ['main h3 a[href^="/me/training/"]'] },
		{
			name: 'me-enrol',
			path: '/training?q=保洁',
			follow: ['main h2 a[href^="/training/"]', 'main a[href*="/enrol"]'],
		},
		{ name: 'me-attend', path: '/me/attend?code=x' },
		{ name: 'me-plan', path: '/me/plan' },
		{ name: 'me-helper', path: '/me/registration/helper' },
		{ name: 'me-helpers', path: '/me/helpers' },
		{ name: 'me-helper-new', path: '/me/helpers/new' },
		{ name: 'me-cv', path: '/me/cv' },
		{ name: 'me-cv-edit', path: '/me/cv/edit' },
		{ name: 'me-applications', path: '/me/applications' },
		{ name: 'me-work', path: '/me/work' },
		{ name: 'me-searches', path: '/me/searches' },
		{ name: 'me-search-new', path: '/me/searches/new?q=保洁&division=3301' },
		{
			name: 'me-search',
			path: '/me/searches',
			follow: ['main h2 a[href^="/me/searches/"]'],
		},
		{
			name: 'apply',
			path: '/posts',
			follow: ['main a[href^="/posts/"]', 'main a[href$="/apply"]'],
		},
		{ name: 'messages', path: '/me/messages' },
	],
	13900000033: [
		{ name: 'me-two-refusals', path: '/me/refusals' },
		{ name: 'me-refusal', path: '/me/refusals', follow: ['main article a'] },
		{ name: 'me-notice', path: '/me/refusals', follow: ['main a[href^="/me/notices/"]'] },
	],
	13900000036: [
		{ name: 'me-decided', path: '/me' },
		{ name: 'me-case', path: '/me/refusals', follow: ['main a[href^="/me/cases/"]'] },
	],
	13900000051: [{ name: 'me-aid-first', path: '/me' }],
	13900000053: [
		{ name: 'me-claims', path: '/me/claims' },
		{ name: 'me-claim', path: '/me/claims', follow: ['main a[href^="/me/claims/"]'] },
	],
	13900000041: [{ name: 'me-started', path: '/me/job' }],
	13900000043: [{ name: 'me-job', path: '/me/job', follow: ['main a[href^="/me/job/"]'] }],
	13900000098: [
		{ name: 'helping', path: '/me' },
		{ name: 'helping-asked', path: '/me/helping' },
	],
	13900000007: [
		{ name: 'me-new', path: '/me' },
		{ name: 'register', path: '/me/registration' },
		{ name: 'register-work', path: '/me/registration/occupations' },
		{ name: 'register-body', path: '/me/registration/body' },
		{ name: 'register-consent', path: '/me/registration/consent' },
		{ name: 'register-check', path: '/me/registration/check' },
	],
	...staffStops,
}
