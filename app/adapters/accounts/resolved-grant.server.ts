import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { GrantForm } from '#app/domain/accounts/account-forms.ts'
import { whyNotGiven } from '#app/domain/accounts/managing.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'

export type GrantFault = {
	refused: 'field'
	field: 'place' | 'employer' | 'role'
	reason: 'place-unknown' | 'employer-unknown' | 'beyond-division' | 'needs-approve'
}

/** The columns of a grant as someone typed it, or what is wrong with it. */
export async function resolvedGrant(
	db: Db,
	actor: Staff,
	form: GrantForm,
	{ now, today }: { now: Date; today: string },
) {
	const whose = await whoseOf(db, actor, form)
	if ('refused' in whose) return whose
	const { division, employer } = whose
	const grant = { role: form.role, division, rights: employer ? [] : form.rights }
	const refused = whyNotGiven(actor, grant)
	if (refused === 'needs-approve') return fault('role', refused)
	if (refused) return fault(employer ? 'employer' : 'place', 'beyond-division')
	const later = form.validFrom !== undefined && form.validFrom > today
	return {
		id: newId(now.getTime()),
		role: form.role,
		divisionCode: division,
		rights: grant.rights,
		employerId: employer?.id ?? null,
		institution: employer?.name ?? form.institution,
		validFrom: later ? startOf(form.validFrom ?? today) : now,
		validTo: form.validTo === undefined ? null : startOf(addDays(form.validTo, 1)),
		grantedBy: actor.accountId,
	}
}

function fault(field: GrantFault['field'], reason: GrantFault['reason']): GrantFault {
	return { refused: 'field', field, reason }
}

type Whose = {
	division: DivisionCode
	employer: { id: string; name: string } | null
}

/** A clerk's employer and its division, or the place of everyone else. */
async function whoseOf(db: Db, actor: Staff, form: GrantForm): Promise<Whose | GrantFault> {
	if (form.role === 'employer') {
		const employer = await employerNamed(db, actor, form.employer)
		if (!employer) return fault('employer', 'employer-unknown')
		return { division: employer.divisionCode, employer }
	}
	const division = await divisionNamed(form.place)
	return division === null ? fault('place', 'place-unknown') : { division, employer: null }
}

function employerNamed(db: Db, { division }: Staff, name: string) {
	return db.employer.findFirst({
		where: { nameKey: employerNameKey(name), divisionCode: { startsWith: division } },
		orderBy: { createdAt: 'asc' },
		select: { id: true, name: true, divisionCode: true },
	})
}
