import type { StaffRole } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'

export type Way = { to: string; words: () => string; end?: boolean }

const desk: Way = { to: '/desk', words: m.way_desk, end: true }
const posts: Way = { to: '/officer/posts', words: m.way_posts }
const offers: Way = { to: '/offers', words: m.way_offers }
const applications: Way = { to: '/applications', words: m.way_applications }
const placements: Way = { to: '/placements', words: m.way_placements }
const employers: Way = { to: '/officer/employers', words: m.way_employers }
const workshops: Way = { to: '/officer/workshops', words: m.way_workshops }
const projects: Way = { to: '/officer/projects', words: m.way_projects }
const guidance: Way = { to: '/guidance', words: m.way_guidance }
const claims: Way = { to: '/claims', words: m.way_claims }
const figures: Way = { to: '/figures', words: m.way_figures }
const people: Way = { to: '/people', words: m.way_people }

const classes: Way = { to: '/classes', words: m.way_classes }
const courses: Way = { to: '/officer/training', words: m.way_courses }

/** Where each role goes, in the order of a day's work. */
export const staffWays: Record<StaffRole, readonly Way[]> = {
	officer: [
		desk,
		posts,
		{ to: '/officer/import', words: m.way_import },
		employers,
		workshops,
		projects,
		people,
		guidance,
		courses,
		classes,
		offers,
		applications,
		placements,
		claims,
		{ to: '/reports', words: m.way_reports },
		figures,
	],
	caseworker: [
		desk,
		people,
		guidance,
		offers,
		{ to: '/refusals', words: m.way_refusals },
		{ to: '/cases', words: m.way_cases },
		{ to: '/job-reports', words: m.way_job_reports },
		claims,
		{ to: '/care', words: m.way_care },
		applications,
		placements,
		figures,
		posts,
		employers,
		workshops,
	],
	admin: [
		desk,
		{ to: '/admin/accounts', words: m.way_accounts },
		{ to: '/admin/parameters', words: m.way_parameters },
		{ to: '/admin/audit', words: m.way_audit },
		{ to: '/admin/system', words: m.way_system },
		figures,
		employers,
		workshops,
		projects,
	],
	trainer: [desk, classes],
	employer: [desk, posts, { ...employers, words: m.way_own_employer }, workshops],
}
