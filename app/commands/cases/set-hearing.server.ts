import type { Ctx } from '#app/adapters/context.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { hearingNotice } from '#app/domain/notices/case-notices.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

export type Hearing = { on: string; at: string; place: string; chair: string }

/** Invites the person to the hearing, or moves it to another day; a document says when and where. */
export function setHearing(
	ctx: Ctx<Staff>,
	id: string,
	hearing: Hearing,
): Promise<CaseMoved<'date-past'>> {
	const asked = { verb: 'set-hearing', may: 'case.notify', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async ({ personId, personDivision }, tx) => {
		if (hearing.on < ctx.today) return { refused: 'date-past' as const }
		return {
			said: { on: hearing.on, at: hearing.at, place: hearing.place },
			after: async () => {
				const { name } = await tx.db.person.findUniqueOrThrow({
					where: { id: personId },
					select: { name: true },
				})
				const about = { personId, personDivision, caseId: id }
				await issueNotice(ctx, tx, 'hearing', about, hearingNotice(name, hearing))
			},
		}
	})
}
