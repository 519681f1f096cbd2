import type { StaffRole } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'

export type Way = { to: string; words: () => string }
/** Pages that are used together. A section of one page is that page. */
export type Section = { words: () => string; ways: readonly [Way, ...Way[]] }

const desk: Way = { to: '/desk', words: m.way_desk }
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
const jobReports: Way = { to: '/job-reports', words: m.way_job_reports }

const alone = (way: Way): Section => ({ words: way.words, ways: [way] })
const section = (words: () => string, ...ways: [Way, ...Way[]]): Section => ({ words, ways })

/** Where each role goes, in the order of a day's work. */
export const staffSections: Record<StaffRole, readonly Section[]> = {
	officer: [
		alone(desk),
		section(
			m.way_posts,
			posts,
			{ to: '/officer/import', words: m.way_import },
			{ to: '/reports', words: m.way_reports },
		),
		section(m.way_employers, employers, workshops, projects),
		alone(people),
		section(m.section_learning, guidance, courses, classes),
		section(m.section_into_work, offers, applications, placements),
		alone(claims),
		alone(figures),
	],
	caseworker: [
		alone(desk),
		alone(people),
		section(m.section_into_work, offers, applications, placements, jobReports),
		section(
			m.way_refusals,
			{ to: '/refusals', words: m.way_refusals },
			{ to: '/cases', words: m.way_cases },
		),
		section(m.section_services, guidance, { to: '/care', words: m.way_care }),
		alone(claims),
		section(m.way_posts, posts, employers, workshops),
		alone(figures),
	],
	admin: [
		alone(desk),
		alone({ to: '/admin/accounts', words: m.way_accounts }),
		alone({ to: '/admin/parameters', words: m.way_parameters }),
		alone({ to: '/admin/audit', words: m.way_audit }),
		alone({ to: '/admin/system', words: m.way_system }),
		section(m.way_employers, employers, workshops, projects),
		alone(figures),
	],
	trainer: [alone(desk), alone(classes)],
	employer: [
		alone(desk),
		alone(posts),
		alone({ ...employers, words: m.way_own_employer }),
		alone(workshops),
	],
}

/** Whether a page lies on a way: the page itself, or one below it. */
export const isOn = ({ to }: Way, path: string): boolean => path === to || path.startsWith(`${to}/`)

/** The section that a page belongs to, if it belongs to one. */
export const sectionAt = (sections: readonly Section[], path: string): Section | undefined =>
	sections.find(({ ways }) => ways.some((way) => isOn(way, path)))
