import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type OfferGap,
	offerGaps,
	type PersonListRequest,
	type PersonWait,
	personWaits,
	registrationViews,
	waitDays,
} from '#app/domain/people/person-list.ts'
import { tagValues } from '#app/domain/people/tags.ts'
import { identities } from '#app/domain/people/words.ts'
import { currentPlacementStates } from '#app/domain/placements/placement-machine.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Where = Prisma.PersonWhereInput
type Filters = Partial<PersonListRequest['filters']>
type Who = Pick<Staff, 'accountId' | 'division'>

const within = (code: string) => ({ startsWith: code })
const filteredTags = ['labour_capacity', 'work_conditions', 'work_willingness'] as const
const open = { state: { in: ['active', 'paused'] } }
const atWork = { placements: { some: { state: { in: [...currentPlacementStates] } } } }

/** Who of the people of a division a list holds: the list, its export, its count at the desk, and what is done with all of it. */
export async function peopleWhere(
	{ accountId, division }: Who,
	filters: Filters,
	today: string,
): Promise<Where> {
	const { registration, identity, place = '', waits, offered, caseworker = '' } = filters
	const placed = place === '' ? null : ((await divisionNamed(place)) ?? place)
	return {
		AND: [
			{ OR: [{ residenceCode: within(division) }, { hukouCode: within(division) }] },
			isOneOf(identities, identity) ? { identity } : { identity: { not: 'merged' } },
			isOneOf(registrationViews, registration) ? registered(registration) : {},
			placed === null ? {} : { residenceCode: within(placed) },
			...filteredTags.map((tag) => tagged(tag, filters[tag])),
			lookedAfterBy(caseworker, accountId),
			isOneOf(personWaits, waits) ? waiting(waits, today) : {},
			isOneOf(offerGaps, offered) ? withoutOffer(offered, today) : {},
			handedIn(filters),
		],
	}
}

const registered = (view: 'active' | 'paused' | 'none'): Where => ({
	registrations: view === 'none' ? { none: open } : { some: { state: view } },
})

const tagged = (tag: (typeof filteredTags)[number], value: string | undefined): Where =>
	isOneOf(tagValues[tag], value) ? { tags: { some: { tag, value, validTo: null } } } : {}

function lookedAfterBy(caseworker: string, own: string): Where {
	if (caseworker === 'nobody') return { caseload: { is: null } }
	const caseworkerId = caseworker === 'mine' ? own : caseworker
	return isUuid(caseworkerId) ? { caseload: { is: { caseworkerId } } } : {}
}

function waiting(wait: PersonWait, today: string): Where {
	const since = (days: number) => dateOf(addDays(today, -days))
	const wheres: Record<PersonWait, () => Where> = {
		'no-answer': () => ({
			offers: { some: { state: 'no-answer', replyBy: { gte: since(waitDays['no-answer']) } } },
		}),
		started: () => ({
			placements: {
				some: { state: { in: ['started', 'stable'] }, startedOn: { gte: since(waitDays.started) } },
			},
		}),
		'check-due': () => ({
			placements: {
				some: {
					state: { in: ['started', 'stable'] },
					checks: { some: { doneAt: null, dueOn: { lte: dateOf(today) } } },
				},
			},
		}),
		left: () => ({
			placements: { some: { state: 'left', endedOn: { gte: since(waitDays.left) } } },
			NOT: atWork,
		}),
	}
	return wheres[wait]()
}

/** Drafts that nobody ever saw are no offers. */
function withoutOffer(gap: OfferGap, today: string): Where {
	const sent = gap === 'never' ? { not: null } : { gte: startOf(addDays(today, -Number(gap))) }
	return {
		registrations: { some: { state: 'active' } },
		offers: { none: { sentAt: sent } },
		NOT: atWork,
	}
}

/** Registrations of a period; both days included. */
function handedIn({ from = '', to = '' }: Filters): Where {
	const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
	const submittedAt = {
		...(isDay(from) && { gte: startOf(from) }),
		...(isDay(to) && { lt: startOf(addDays(to, 1)) }),
	}
	return Object.keys(submittedAt).length === 0 ? {} : { registrations: { some: { submittedAt } } }
}
