import { caseworkersAround } from '#app/adapters/caseload/caseworkers.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { PersonBrief } from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'
import type { PersonListRequest } from '#app/domain/people/person-list.ts'
import type { SavedView } from '#app/domain/views/saved-view.ts'
import { myViews } from '#app/queries/views/my-views.server.ts'
import { peopleOfDivision } from './people-of-division.server.ts'

export type CaseloadPage = {
	people: PersonBrief[]
	total: number
	views: SavedView[]
	caseworkers: Caseworker[]
}

/** A page of the list of people, with what it can be narrowed by and the lists that its reader has kept. */
export async function caseloadPage(
	ctx: Ctx<Staff>,
	request: PersonListRequest,
): Promise<CaseloadPage> {
	return {
		...(await peopleOfDivision(ctx, request)),
		views: await myViews(ctx),
		caseworkers: await ctx.read((db) => caseworkersAround(db, ctx.actor.division)),
	}
}
