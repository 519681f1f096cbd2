import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { ownWordsOf, testsOf } from '#app/adapters/offers/sealed-offer.server.ts'
import { type NoticeKind, noticeKinds } from '#app/domain/notices/notice.ts'
import { type DeclineReason, declineReasons } from '#app/domain/offers/decline-reasons.ts'
import {
	type Suitability,
	type SuitabilityTest,
	suitabilities,
} from '#app/domain/offers/suitability.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Blocker, blockerNames } from '#app/domain/refusals/countable.ts'
import {
	type RefusalState,
	type RefusalVerb,
	refusalStates,
} from '#app/domain/refusals/refusal-machine.ts'
import { movesOfRefusal, type PastMove } from './past-moves.server.ts'

/** A refusal as a list names it. */
export type RefusalBrief = {
	id: string
	state: RefusalState
	refusedAt: Date
	dueOn: string | null
	post: string
	employer: string
	reasons: DeclineReason[]
}

/** A refusal with all that a decision looks at; the same for the person and for whoever decides. */
export type RefusalView = RefusalBrief & {
	offerId: string
	introduction: string | null
	blockers: Blocker[]
	ownWords: string
	suitability: Suitability
	tests: SuitabilityTest[]
	moves: PastMove<RefusalVerb>[]
	pictures: { id: string; at: Date }[]
	notices: NoticeBrief[]
}

export const briefRefusal = {
	offer: {
		include: {
			introduction: { select: { number: true } },
			post: { select: { title: true, employer: { select: { name: true } } } },
		},
	},
} satisfies Prisma.RefusalInclude
type Row = Prisma.RefusalGetPayload<{ include: typeof briefRefusal }>

export const refusalBrief = ({ id, state, refusedAt, dueOn, offer }: Row): RefusalBrief => ({
	id,
	state: oneOf(refusalStates, state),
	refusedAt,
	dueOn: isoDayOrNull(dueOn),
	post: offer.post.title,
	employer: offer.post.employer.name,
	reasons: offer.declineReasons.map((reason) => oneOf(declineReasons, reason)),
})

export async function refusalView(db: Db, row: Row): Promise<RefusalView> {
	const { offer, blockers, id } = row
	return {
		...refusalBrief(row),
		offerId: offer.id,
		introduction: offer.introduction?.number ?? null,
		blockers: blockers.map((each) => oneOf(blockerNames, each)),
		ownWords: ownWordsOf(offer),
		suitability: oneOf(suitabilities, offer.suitability),
		tests: testsOf(offer),
		moves: await movesOfRefusal(db, id),
		pictures: await picturesOf(db, { refusalId: id }),
		notices: await noticesOf(db, { refusalId: id }),
	}
}

type About = { refusalId: string } | { caseId: string }

export async function picturesOf(db: Db, about: About): Promise<{ id: string; at: Date }[]> {
	const rows = await db.evidence.findMany({
		where: about,
		orderBy: { givenAt: 'asc' },
		select: { id: true, givenAt: true },
	})
	return rows.map(({ id, givenAt: at }) => ({ id, at }))
}

export type NoticeBrief = {
	id: string
	kind: NoticeKind
	number: string
	at: Date
	received: boolean
}

/** The documents about something, oldest first. */
export async function noticesOf(
	db: Db,
	about: About | { personId: string },
): Promise<NoticeBrief[]> {
	const rows = await db.notice.findMany({
		where: about,
		orderBy: { issuedAt: 'asc' },
		select: { id: true, kind: true, number: true, issuedAt: true, receivedAt: true },
	})
	return rows.map(({ id, kind, number, issuedAt: at, receivedAt }) => ({
		id,
		kind: oneOf(noticeKinds, kind),
		number,
		at,
		received: receivedAt !== null,
	}))
}
