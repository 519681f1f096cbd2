import { type WorkEffect, workEffect } from '#app/adapters/benefit/work-effect.server.ts'
import { claimsOnFile, type FiledClaim } from '#app/adapters/claims/filed-claims.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import {
	type FiledJobReport,
	jobReportsOnFile,
} from '#app/adapters/job-reports/filed-reports.server.ts'
import { type Assistance, assistanceOf } from '#app/adapters/people/assistance.server.ts'
import {
	type FiledRegistration,
	registrationOnFile,
} from '#app/adapters/people/filed-registration.server.ts'
import { type Helper, helpersOf } from '#app/adapters/people/helpers.server.ts'
import { type HouseholdMember, householdOf } from '#app/adapters/people/household.server.ts'
import { type JourneyBrief, journeysOf } from '#app/adapters/people/journeys.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { notesOf } from '#app/adapters/people/notes-of.server.ts'
import { tagsOf } from '#app/adapters/people/person-tags.server.ts'
import { masked } from '#app/adapters/people/sealed-person.server.ts'
import { packOf } from '#app/adapters/people/service-pack.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import { type FiledRefusals, refusalsOnFile } from '#app/adapters/refusals/filed-refusals.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import { fullYears } from '#app/domain/matching/fit.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Note } from '#app/domain/people/notes.ts'
import type { Tag } from '#app/domain/people/tags.ts'
import {
	type Identity,
	identities,
	type Membership,
	memberships,
	type Sex,
	sexes,
} from '#app/domain/people/words.ts'
import type { ServicePack } from '#app/domain/seekers/service-pack.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type PersonBasics = {
	id: string
	name: string
	sex: Sex
	birthDate: string | null
	age: number | null
	residence: string
	hukou: string | null
	phone: string | null
	idNumber: string | null
	identity: Identity
	since: string
	membership: Membership
}

export type PersonFile = {
	basics: PersonBasics
	household: HouseholdMember[]
	/** Null for those who may not know it. */
	assistance: Assistance[] | null
	/** What work would change for the family, where that is known. */
	effect: WorkEffect | null
	tags: Tag[]
	registration: FiledRegistration | null
	/** What everyone is to get, by when; null while no clock runs for them. */
	pack: ServicePack | null
	helpers: Helper[]
	journeys: JourneyBrief[]
	/** Null for those who decide nothing about them. */
	refusals: FiledRefusals | null
	/** The same for the jobs they have told of. */
	jobReports: FiledJobReport[] | null
	/** What staff wrote down after a visit or a call. */
	notes: Note[]
	caseworker: { name: string; isMe: boolean } | null
	mayTake: boolean
	claims: FiledClaim[] | null
	mayTag: boolean
	mayConfirm: boolean
}

/** Everything about one person that a member of staff may know, numbers masked; that it was opened is noted. */
export async function personFile(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<PersonFile | null> {
	if (!isUuid(id)) return null
	const { actor, today } = ctx
	const file = await ctx.read(async (db) => {
		const person = await db.person.findUnique({ where: { id } })
		const subject = { divisions: [person?.residenceCode ?? null, person?.hukouCode ?? null] }
		if (!person || !may(actor, 'person.see', subject)) return null
		const ifMay = async <T>(right: Permission, look: () => Promise<T>) =>
			may(actor, right, subject) ? await look() : null
		return {
			basics: await basicsOf(person, today),
			...(await aroundOf(db, person, today)),
			assistance: await ifMay('assistance.see', () => assistanceOf(db, id)),
			effect: await ifMay('assistance.see', () => workEffect(db, person, today)),
			refusals: await ifMay('refusal.see', () => refusalsOnFile(db, person, today)),
			jobReports: await ifMay('job-report.see', () => jobReportsOnFile(db, id)),
			caseworker: await caseworkerOf(db, id, actor),
			mayTake: may(actor, 'caseload.assign', subject),
			claims: await ifMay('claim.see', () => claimsOnFile(db, id)),
			mayTag: may(actor, 'person.tag', subject),
			mayConfirm: person.identity === 'unconfirmed' && may(actor, 'person.confirm', subject),
		}
	})
	if (file) await noteReading(ctx, id, 'file')
	return file
}

async function aroundOf(db: Db, person: Person, today: string) {
	return {
		household: await householdOf(db, person),
		tags: await tagsOf(db, person.id),
		registration: await registrationOnFile(db, person),
		pack: await packOf(db, person, today),
		helpers: await helpersOf(db, person.id, today),
		journeys: await journeysOf(db, person.id, today),
		notes: await notesOf(db, person.id),
	}
}

async function caseworkerOf(db: Db, personId: string, { accountId }: Staff) {
	const entry = await db.caseloadEntry.findUnique({ where: { personId } })
	if (!entry) return null
	const name = await staffName(db, entry.caseworkerId)
	return { name, isMe: entry.caseworkerId === accountId }
}

async function basicsOf(person: Person, today: string): Promise<PersonBasics> {
	const places = await gazetteer()
	const birthDate = isoDayOrNull(person.birthDate)
	return {
		id: person.id,
		name: person.name,
		sex: oneOf(sexes, person.sex),
		birthDate,
		age: birthDate === null ? null : fullYears(birthDate, today),
		residence: places.fullName(person.residenceCode),
		hukou: person.hukouCode && places.fullName(person.hukouCode),
		...masked(person),
		identity: oneOf(identities, person.identity),
		since: isoDay(person.createdAt),
		membership: oneOf(memberships, person.relation),
	}
}
