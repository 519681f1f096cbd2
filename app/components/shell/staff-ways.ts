import type { StaffRole } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'

export type Way = { to: string; words: () => string; end?: boolean }

const desk: Way = { to: '/desk', words: m.way_desk, end: true }
const posts: Way = { to: '/officer/posts', words: m.way_posts }
const offers: Way = { to: '/offers', words: m.way_offers }
const applications: Way = { to: '/applications', words: m.way_applications }
const placements: Way = { to: '/placements', words: m.way_placements }
const people: Way = { to: '/people', words: m.way_people }

/** Where each role goes, in the order of a day's work. */
export const staffWays: Record<StaffRole, readonly Way[]> = {
	officer: [
		desk,
		posts,
		{ to: '/officer/import', words: m.way_import },
		people,
		offers,
		applications,
		placements,
		{ to: '/reports', words: m.way_reports },
	],
	caseworker: [desk, people, offers, applications, placements, posts],
	admin: [
		desk,
		{ to: '/admin/accounts', words: m.way_accounts },
		{ to: '/admin/parameters', words: m.way_parameters },
		{ to: '/admin/audit', words: m.way_audit },
		{ to: '/admin/system', words: m.way_system },
	],
	employer: [desk, posts],
}
