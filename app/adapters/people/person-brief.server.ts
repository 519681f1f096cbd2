import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { RegistrationView } from '#app/domain/people/person-list.ts'
import { type TagName, type TagValue, tagNames, tagValues } from '#app/domain/people/tags.ts'
import { type Identity, identities } from '#app/domain/people/words.ts'
import { masked } from './sealed-person.server.ts'
import { staffNames } from './staff-name.server.ts'

/** A person as a list of staff shows them; numbers masked. */
export type PersonBrief = {
	id: string
	name: string
	birthDate: string | null
	place: string
	phone: string | null
	identity: Identity
	registration: RegistrationView
	tags: Partial<Record<TagName, TagValue>>
	/** The name of their caseworker; empty where they have none. */
	caseworker: string
	since: string
}

const briefPerson = {
	id: true,
	name: true,
	birthDate: true,
	residenceCode: true,
	phoneCipher: true,
	idNumberCipher: true,
	identity: true,
	createdAt: true,
	registrations: {
		where: { state: { in: ['active', 'paused'] } },
		select: { state: true },
		take: 1,
	},
	tags: { where: { validTo: null }, select: { tag: true, value: true } },
	caseload: { select: { caseworkerId: true } },
} satisfies Prisma.PersonSelect

/** People as a list of staff shows them, in the order asked for; who is out of sight is left out. */
export async function peopleBrief(db: Db, ids: readonly string[]): Promise<PersonBrief[]> {
	const found = await db.person.findMany({ where: { id: { in: [...ids] } }, select: briefPerson })
	const byId = new Map(found.map((row) => [row.id, row]))
	const rows = ids.flatMap((id) => byId.get(id) ?? [])
	const places = await gazetteer()
	const nameOf = await staffNames(
		db,
		rows.flatMap(({ caseload }) => (caseload ? [caseload.caseworkerId] : [])),
	)
	return rows.map((row) => {
		const [registration] = row.registrations
		return {
			id: row.id,
			name: row.name,
			birthDate: isoDayOrNull(row.birthDate),
			place: places.fullName(row.residenceCode),
			phone: masked(row).phone,
			identity: oneOf(identities, row.identity),
			registration: registration?.state === 'active' ? 'active' : registration ? 'paused' : 'none',
			tags: Object.fromEntries(
				row.tags.map(({ tag, value }) => [oneOf(tagNames, tag), tagOf(tag, value)]),
			),
			caseworker: row.caseload ? nameOf(row.caseload.caseworkerId) : '',
			since: isoDay(row.createdAt),
		}
	})
}

const tagOf = (tag: string, value: string): TagValue =>
	oneOf(tagValues[oneOf(tagNames, tag)], value)
