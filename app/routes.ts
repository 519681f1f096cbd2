import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The whole site on one page, grouped by who uses it. */
export default [
	// For everyone
	index('routes/public/home.tsx'),
	route('posts', 'routes/public/posts/search.tsx'),
	route('suggest', 'routes/public/suggest.ts'),
	route('posts/:id', 'routes/public/posts/show.tsx'),
	route('posts/:id/report', 'routes/public/posts/report.tsx'),
	route('posts/:id/apply', 'routes/public/posts/apply.tsx'),
	route('answer', 'routes/public/answer/enter.tsx'),
	route('answer/offer', 'routes/public/answer/offer.tsx'),
	route('answer/accept', 'routes/public/answer/accept.tsx'),
	route('answer/decline', 'routes/public/answer/decline.tsx'),
	route('benefit', 'routes/public/benefit.tsx'),
	route('verify', 'routes/public/verify.tsx'),
	route('help', 'routes/public/help.tsx'),
	route('sign-in', 'routes/public/sign-in/phone.tsx'),
	route('sign-in/code', 'routes/public/sign-in/code.tsx'),
	route('sign-in/who', 'routes/public/sign-in/who.tsx'),
	route('sign-out', 'routes/public/sign-out.ts'),
	route('preferences', 'routes/public/preferences.ts'),

	// For those who look for work, and whoever helps them
	...prefix('me', [
		index('routes/me/home.tsx'),
		route('messages', 'routes/me/messages/list.tsx'),
		route('messages/:id', 'routes/me/messages/show.tsx'),
		route('recommended', 'routes/me/recommended.tsx'),
		route('offers', 'routes/me/offers/list.tsx'),
		route('offers/:id', 'routes/me/offers/show.tsx'),
		route('offers/:id/accept', 'routes/me/offers/accept.tsx'),
		route('offers/:id/decline', 'routes/me/offers/decline.tsx'),
		route('applications', 'routes/me/applications/list.tsx'),
		route('applications/:id', 'routes/me/applications/show.tsx'),
		route('refusals', 'routes/me/refusals/list.tsx'),
		route('refusals/:id', 'routes/me/refusals/show.tsx'),
		route('cases/:id', 'routes/me/cases/show.tsx'),
		route('notices/:id', 'routes/me/notices/show.tsx'),
		route('work', 'routes/me/work/list.tsx'),
		route('work/:id/start', 'routes/me/work/start.tsx'),
		route('work/:id/leave', 'routes/me/work/leave.tsx'),
		route('registration', 'routes/me/registration/overview.tsx'),
		route('registration/helper', 'routes/me/registration/helper.tsx'),
		route('registration/check', 'routes/me/registration/check.tsx'),
		route('registration/done', 'routes/me/registration/done.tsx'),
		route('registration/:question', 'routes/me/registration/question.tsx'),
	]),

	// For officers and caseworkers
	route('offers', 'routes/offers/list.tsx'),
	route('offers/export/:format', 'routes/offers/export.ts'),
	route('offers/new', 'routes/offers/new.tsx'),
	route('offers/:id', 'routes/offers/show.tsx'),
	route('offers/:id/print', 'routes/offers/print.tsx'),
	route('applications', 'routes/applications/list.tsx'),
	route('applications/export/:format', 'routes/applications/export.ts'),
	route('applications/:id', 'routes/applications/show.tsx'),
	route('placements', 'routes/placements/list.tsx'),
	route('placements/export/:format', 'routes/placements/export.ts'),
	route('placements/:id', 'routes/placements/show.tsx'),

	// For caseworkers and the bureau; papers also for the person they are about
	route('refusals', 'routes/refusals/list.tsx'),
	route('refusals/export/:format', 'routes/refusals/export.ts'),
	route('refusals/:id', 'routes/refusals/show.tsx'),
	route('refusals/:id/evidence', 'routes/refusals/evidence.tsx'),
	route('cases', 'routes/cases/list.tsx'),
	route('cases/export/:format', 'routes/cases/export.ts'),
	route('cases/:id', 'routes/cases/show.tsx'),
	route('cases/:id/evidence', 'routes/cases/evidence.tsx'),
	route('evidence/:id', 'routes/evidence/show.ts'),
	route('notices/:id/pdf', 'routes/notices/pdf.ts'),

	// For every member of staff
	route('messages', 'routes/staff/messages/list.tsx'),
	route('messages/:id', 'routes/staff/messages/show.tsx'),
	route('desk', 'routes/staff/desk.tsx'),
	...prefix('staff', [
		route('sign-in', 'routes/staff/sign-in.tsx'),
		route('role', 'routes/staff/role.tsx'),
		route('prove', 'routes/staff/prove.tsx'),
		route('password', 'routes/staff/password.tsx'),
	]),

	// For caseworkers and employment officers
	...prefix('people', [
		index('routes/people/list.tsx'),
		route('export/:format', 'routes/people/export.ts'),
		route('find', 'routes/people/find.tsx'),
		route(':id', 'routes/people/show.tsx'),
		route(':id/recommended', 'routes/people/recommended.tsx'),
		route(':id/benefit', 'routes/people/benefit.tsx'),
	]),

	// For employment officers
	route('reports', 'routes/officer/reports/list.tsx'),
	route('reports/:id', 'routes/officer/reports/show.tsx'),
	...prefix('officer', [
		route('posts', 'routes/officer/posts/list.tsx'),
		route('posts/export/:format', 'routes/officer/posts/export.ts'),
		route('posts/new', 'routes/officer/posts/new.tsx'),
		route('posts/:id', 'routes/officer/posts/show.tsx'),
		route('posts/:id/edit', 'routes/officer/posts/edit.tsx'),
		route('posts/:id/candidates', 'routes/officer/posts/candidates.tsx'),
		route('employers', 'routes/officer/employers/list.tsx'),
		route('employers/export/:format', 'routes/officer/employers/export.ts'),
		route('employers/new', 'routes/officer/employers/new.tsx'),
		route('employers/:id', 'routes/officer/employers/show.tsx'),
		route('employers/:id/edit', 'routes/officer/employers/edit.tsx'),
		route('workshops', 'routes/officer/workshops/list.tsx'),
		route('workshops/export/:format', 'routes/officer/workshops/export.ts'),
		route('workshops/new', 'routes/officer/workshops/new.tsx'),
		route('workshops/:id', 'routes/officer/workshops/show.tsx'),
		route('workshops/:id/edit', 'routes/officer/workshops/edit.tsx'),
		route('projects', 'routes/officer/projects/list.tsx'),
		route('projects/export/:format', 'routes/officer/projects/export.ts'),
		route('projects/new', 'routes/officer/projects/new.tsx'),
		route('projects/:id', 'routes/officer/projects/show.tsx'),
		route('projects/:id/edit', 'routes/officer/projects/edit.tsx'),
		route('import', 'routes/officer/import/list.tsx'),
		route('import/template/:format', 'routes/officer/import/template.ts'),
		route('import/:id', 'routes/officer/import/show.tsx'),
		route('import/:id/rejected/:format', 'routes/officer/import/rejected.ts'),
	]),

	// For administrators
	...prefix('admin', [
		route('accounts', 'routes/admin/accounts/list.tsx'),
		route('accounts/new', 'routes/admin/accounts/new.tsx'),
		route('accounts/grants/:id/end', 'routes/admin/accounts/end-grant.tsx'),
		route('accounts/:id', 'routes/admin/accounts/show.tsx'),
		route('accounts/:id/grants/new', 'routes/admin/accounts/add-grant.tsx'),
		route('audit', 'routes/admin/audit.tsx'),
		route('parameters', 'routes/admin/parameters.tsx'),
		route('system', 'routes/admin/system.tsx'),
	]),

	// For other programs
	...prefix('api/v1', [
		route('posts', 'routes/api/v1/posts.ts'),
		route('posts/:post', 'routes/api/v1/post.ts'),
		route('openapi.json', 'routes/api/v1/openapi.ts'),
		route('calculations/better-off', 'routes/api/v1/calculations/better-off.ts'),
	]),

	route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
