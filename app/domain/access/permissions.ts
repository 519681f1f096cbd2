import type { Role } from './actor.ts'

/**
 * How an actor must stand to what they act on:
 *   own           the person they are, or whom they help
 *   division      within their own division and below
 *   bureau        the same, and holding the right `decide`
 *   approver      the same as division, and holding the right `approve`
 *   own-employer  belonging to the one employer they act for
 *   self          their own account, whatever their role
 */
export type Relation = 'own' | 'division' | 'bureau' | 'approver' | 'own-employer' | 'self'

type Rule = Partial<Record<Exclude<Role, 'anonymous' | 'system'>, Relation>>

const workers = { officer: 'division', caseworker: 'division' } as const satisfies Rule
/** Where people work is looked up by all staff of the division, and by an employer's own clerks. */
const placeReaders = {
	...workers,
	admin: 'division',
	employer: 'own-employer',
} as const satisfies Rule
const everyone = {
	recipient: 'self',
	officer: 'self',
	caseworker: 'self',
	admin: 'self',
	employer: 'self',
	trainer: 'self',
} as const satisfies Rule

/**
 * The one table of rights: what may be done, by which role, standing how. What is not listed is
 * refused. Loaders, actions and commands name their line; docs/rights.md is printed from it.
 */
export const permissions = {
	'account.own': everyone,
	'staff.self': {
		officer: 'self',
		caseworker: 'self',
		admin: 'self',
		employer: 'self',
		trainer: 'self',
	},

	'me.see': { recipient: 'own' },
	'me.trust': { recipient: 'own' },
	'me.search': { recipient: 'own' },
	'me.offers': { recipient: 'own' },
	'me.guidance': { recipient: 'own' },
	'me.care': { recipient: 'own' },
	'me.job': { recipient: 'own' },
	'me.papers': { recipient: 'own' },
	'me.claims': { recipient: 'own' },
	'me.messages': { recipient: 'own' },
	'registration.fill': { recipient: 'own' },
	'cv.keep': { recipient: 'own' },
	'cv.see': workers,
	'registration.edit': { recipient: 'own', ...workers },
	'recommendation.see': { recipient: 'own', ...workers },
	'application.make': { recipient: 'own', ...workers },
	'application.withdraw': { recipient: 'own', ...workers },
	'offer.see': { recipient: 'own', ...workers },
	'offer.answer': { recipient: 'own', bearer: 'own', ...workers },
	'offer.answer-by-code': { bearer: 'own' },
	'placement.report': { recipient: 'own', ...workers },

	'guidance.see': { recipient: 'own', ...workers },
	'guidance.book': { recipient: 'own', ...workers },
	'guidance.list': workers,
	'guidance.publish': workers,
	'guidance.record': workers,
	'plan.see': { recipient: 'own', ...workers },
	'plan.keep': { recipient: 'own', ...workers },

	'care.see': { recipient: 'own', caseworker: 'division' },
	'care.ask': { recipient: 'own', caseworker: 'division' },
	'care.confirm': { recipient: 'own' },
	'care.list': { caseworker: 'division' },
	'care.settle': { caseworker: 'division' },
	'care-provider.keep': { caseworker: 'division' },

	'enrolment.see': { recipient: 'own', ...workers },
	'enrolment.make': { recipient: 'own', ...workers },
	'course.see': workers,
	'course.keep': { officer: 'division' },
	'class.run': { officer: 'division', trainer: 'self' },

	'offer.list': workers,
	'application.list': workers,
	'placement.list': workers,
	'offer.make': workers,
	'offer.deliver': workers,
	'offer.withdraw': workers,
	'application.record': workers,
	'placement.record': workers,
	'candidate.see': workers,
	'person.list': workers,
	'person.see': workers,
	'person.register': workers,
	'person.reveal': workers,
	'person.confirm': { caseworker: 'division' },
	'person.tag': { caseworker: 'division' },
	'assistance.see': { caseworker: 'division' },
	'caseload.assign': { caseworker: 'division' },
	'handover.see': { caseworker: 'self' },
	'note.add': workers,
	'person.write-to': workers,
	'view.keep': { officer: 'self', caseworker: 'self' },
	'figure.see': { ...workers, admin: 'division' },

	'refusal.see': { recipient: 'own', caseworker: 'division' },
	'refusal.list': { caseworker: 'division' },
	'refusal.decide': { caseworker: 'division' },
	'refusal.object': { recipient: 'own', caseworker: 'division' },
	'case.see': { recipient: 'own', caseworker: 'division' },
	'case.list': { caseworker: 'division' },
	'case.notify': { caseworker: 'division' },
	'case.state': { recipient: 'own', caseworker: 'division' },
	'case.decide': { caseworker: 'bureau' },
	'case.review': { caseworker: 'bureau' },

	'job-report.list': { caseworker: 'division' },
	'job-report.see': { recipient: 'own', caseworker: 'division' },
	'job-report.make': { recipient: 'own', ...workers },
	'job-report.confirm': { caseworker: 'division' },
	'job-report.approve': { caseworker: 'bureau' },

	'claim.list': workers,
	'claim.see': { recipient: 'own', ...workers },
	'claim.make': { recipient: 'own', ...workers },
	'claim.handle': workers,
	'claim.decide': { officer: 'bureau', caseworker: 'bureau' },

	'post.list': { officer: 'division', caseworker: 'division', employer: 'own-employer' },
	'post.edit': { officer: 'division', employer: 'own-employer' },
	'post.publish': { officer: 'division' },
	'post.review': { officer: 'division' },
	'post.import': { officer: 'division' },
	'report.answer': { officer: 'division' },
	'employer.see': placeReaders,
	'employer.keep': { officer: 'division' },
	'employer.reveal': workers,
	'workshop.see': placeReaders,
	'workshop.keep': { officer: 'division' },
	'project.see': { officer: 'division', caseworker: 'division', admin: 'division' },
	'project.keep': { officer: 'division' },

	'account.manage': { admin: 'division' },
	'audit.see': { admin: 'division' },
	'parameter.see': { admin: 'division' },
	'parameter.propose': { admin: 'division' },
	'parameter.approve': { admin: 'approver' },
	'system.see': { admin: 'division' },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof permissions

/** The relation that a permission asks of a role, or null when the role never has it. */
export function relationFor(permission: Permission, role: Role): Relation | null {
	const rule: Rule = permissions[permission]
	return role === 'anonymous' || role === 'system' ? null : (rule[role] ?? null)
}
