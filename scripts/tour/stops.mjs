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
		{ name: 'answer', path: '/answer?code=K7QM-3XZP' },
		{ name: 'benefit', path: '/benefit' },
		{ name: 'verify', path: '/verify' },
		{ name: 'help', path: '/help' },
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
		{ name: 'me-plan', path: '/me/plan' },
		{ name: 'me-helper', path: '/me/registration/helper' },
		{ name: 'me-applications', path: '/me/applications' },
		{ name: 'me-work', path: '/me/work' },
		{
			name: 'apply',
			path: '/posts',
			follow: ['main a[href^="/posts/"]', 'main a[href$="/apply"]'],
		},
		{ name: 'messages', path: '/me/messages' },
	],
	13900000007: [
		{ name: 'me-new', path: '/me' },
		{ name: 'register', path: '/me/registration' },
		{ name: 'register-work', path: '/me/registration/occupations' },
		{ name: 'register-body', path: '/me/registration/body' },
		{ name: 'register-consent', path: '/me/registration/consent' },
		{ name: 'register-check', path: '/me/registration/check' },
	],
	'officer@hz': [
		{ name: 'officer-desk', path: '/desk' },
		{ name: 'staff-messages', path: '/messages' },
		{ name: 'reports', path: '/reports' },
		{ name: 'applications', path: '/applications' },
		{
			name: 'application',
			path: '/applications',
			follow: ['main td a[href^="/applications/"]'],
		},
		{ name: 'officer-posts', path: '/officer/posts' },
		{
			name: 'officer-post',
			path: '/officer/posts',
			follow: ['main td a[href^="/officer/posts/"]'],
		},
		{
			name: 'officer-edit-post',
			path: '/officer/posts',
			follow: ['main td a[href^="/officer/posts/"]', 'main a[href$="/edit"]'],
		},
		{
			name: 'candidates',
			path: '/officer/posts',
			follow: ['main td a[href^="/officer/posts/"]', 'main a[href$="/candidates"]'],
		},
		{ name: 'officer-new-post', path: '/officer/posts/new' },
		{ name: 'new-offer', path: '/offers/new' },
		{ name: 'prove', path: '/staff/prove' },
		{ name: 'password', path: '/staff/password' },
		{ name: 'role', path: '/staff/role' },
		{ name: 'officer-import', path: '/officer/import' },
		{ name: 'employers', path: '/officer/employers' },
		{
			name: 'employer-to-verify',
			path: '/officer/employers?standing=unverified&q=晨光',
			follow: ['main td a[href^="/officer/employers/"]'],
		},
		{
			name: 'employer',
			path: '/officer/employers?standing=verified',
			follow: ['main td a[href^="/officer/employers/"]'],
		},
		{ name: 'new-employer', path: '/officer/employers/new' },
		{ name: 'workshops', path: '/officer/workshops' },
		{
			name: 'workshop',
			path: '/officer/workshops',
			follow: ['main td a[href^="/officer/workshops/"]'],
		},
		{ name: 'new-workshop', path: '/officer/workshops/new' },
		{ name: 'projects', path: '/officer/projects' },
		{
			name: 'project',
			path: '/officer/projects',
			follow: ['main td a[href^="/officer/projects/"]'],
		},
		{ name: 'new-project', path: '/officer/projects/new' },
	],
	'caseworker@bj': [
		{ name: 'caseworker-desk', path: '/desk' },
		{ name: 'offers', path: '/offers' },
		{ name: 'offer', path: '/offers', follow: ['main td a[href^="/offers/"]'] },
		{ name: 'placements', path: '/placements' },
		{ name: 'placement', path: '/placements', follow: ['main td a[href^="/placements/"]'] },
		{ name: 'guidance', path: '/guidance' },
		{ name: 'guidance-day', path: '/guidance?span=day&whose=all' },
		{ name: 'guidance-new', path: '/guidance/new' },
		{
			name: 'guidance-slot',
			path: '/guidance?span=day',
			follow: ['main td a[href^="/guidance/"]'],
		},
		{
			name: 'person-guidance',
			path: '/people',
			follow: ['main td a[href^="/people/"]', 'main a[href$="/guidance"]'],
		},
		{
			name: 'person-plan',
			path: '/people?q=王秀兰',
			follow: ['main td a[href^="/people/"]', 'main a[href$="/plan"]'],
		},
		{ name: 'refusals', path: '/refusals' },
		{ name: 'cases', path: '/cases' },
		{ name: 'people', path: '/people' },
		{ name: 'people-find', path: '/people/find' },
		{ name: 'person', path: '/people', follow: ['main td a[href^="/people/"]'] },
		{
			name: 'person-benefit',
			path: '/people',
			follow: ['main td a[href^="/people/"]', 'a[href$="/benefit"]'],
		},
		{
			name: 'person-recommended',
			path: '/people',
			follow: ['main td a[href^="/people/"]', 'main a[href$="/recommended"]'],
		},
	],
	'admin@zj': [
		{ name: 'admin-desk', path: '/desk' },
		{ name: 'accounts', path: '/admin/accounts' },
		{ name: 'account', path: '/admin/accounts', follow: ['main td a[href^="/admin/accounts/"]'] },
		{
			name: 'new-grant',
			path: '/admin/accounts?q=officer',
			follow: ['main td a[href^="/admin/accounts/"]', 'main a[href$="/grants/new"]'],
		},
		{ name: 'new-account', path: '/admin/accounts/new' },
		{ name: 'audit', path: '/admin/audit' },
		{ name: 'parameters', path: '/admin/parameters' },
		{ name: 'system', path: '/admin/system' },
	],
	'clerk@hz': [
		{ name: 'clerk-desk', path: '/desk' },
		{
			name: 'clerk-employer',
			path: '/officer/employers',
			follow: ['main td a[href^="/officer/employers/"]'],
		},
	],
}
