import type { Ctx, Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Employer } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { maskedPhone } from '#app/adapters/employers/employer-contact.server.ts'
import {
	type EmployerHappening,
	employerHistory,
} from '#app/adapters/employers/employer-history.server.ts'
import { type EmployerWork, workOfEmployer } from '#app/adapters/employers/employer-work.server.ts'
import { similarEmployers } from '#app/adapters/employers/similar-employers.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { type EmployerDecision, employerDecisions } from '#app/domain/employers/employer-form.ts'
import { employerMachine } from '#app/domain/employers/employer-machine.ts'
import {
	type EmployerKind,
	type EmployerOrigin,
	employerOrigins,
	storedKinds,
} from '#app/domain/employers/words.ts'
import { readCreditCode } from '#app/domain/identity/credit-code.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { type EmployerStanding, employerStandings } from '#app/domain/posts/employer-standing.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type ShownSimilar, shownSimilar } from './shown-similar.server.ts'

export type ShownEmployer = EmployerWork & {
	id: string
	name: string
	kind: EmployerKind
	creditCode: string | null
	/** The check character that GB 32100 asks for where the code has another; null where it fits. */
	expectedCharacter: string | null
	place: string
	address: string
	about: string
	standing: EmployerStanding
	origin: EmployerOrigin
	verifiedBy: string | null
	verifiedAt: Date | null
	reverifyOn: string | null
	createdAt: Date
	contact: { name: string; phone: string | null; note: string }
	similar: ShownSimilar[]
	history: EmployerHappening[]
	verbs: EmployerDecision[]
	mayKeep: boolean
	mayReveal: boolean
}

/** An employer as the staff around it see it: what is known, what is open, what can be decided. */
export async function shownEmployer(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownEmployer | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const employer = await db.employer.findUnique({ where: { id }, include: { file: true } })
		const subject = { divisions: [employer?.divisionCode ?? null], employerId: id }
		if (!employer || !may(actor, 'employer.see', subject)) return null
		const mayKeep = may(actor, 'employer.keep', subject)
		const standing = oneOf(employerStandings, employer.standing)
		const verbs = verbsFor(employerMachine, standing, moverOf(actor))
		return {
			...(await factsOf(db, employer)),
			standing,
			contact: {
				name: employer.file?.contactName ?? '',
				phone: employer.file && maskedPhone(employer.file),
				note: actor.role === 'employer' ? '' : (employer.file?.note ?? ''),
			},
			similar: mayKeep ? await shownSimilar({ actor }, await alike(db, employer)) : [],
			history: await employerHistory(db, id),
			verbs: mayKeep ? verbs.filter((verb) => isOneOf(employerDecisions, verb)) : [],
			mayKeep,
			mayReveal: may(actor, 'employer.reveal', subject),
			...(await workOfEmployer(db, actor, id, today)),
		}
	})
}

const alike = (db: Db, employer: Employer) =>
	similarEmployers(db, { ...employer, division: employer.divisionCode })

async function factsOf(db: Db, employer: Employer) {
	const { id, name, creditCode, address, about, verifiedAt, createdAt } = employer
	const read = creditCode === null ? null : readCreditCode(creditCode)
	return {
		id,
		name,
		kind: oneOf(storedKinds, employer.kind),
		creditCode,
		expectedCharacter: read && 'expected' in read ? read.expected : null,
		place: (await gazetteer()).fullName(employer.divisionCode),
		address,
		about,
		origin: oneOf(employerOrigins, employer.origin),
		verifiedBy: employer.verifiedBy && ((await staffName(db, employer.verifiedBy)) || null),
		verifiedAt,
		reverifyOn: isoDayOrNull(employer.reverifyOn),
		createdAt,
	}
}
