import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import {
	type WorkshopView,
	withEmployer,
	workshopView,
} from '#app/adapters/workshops/workshop-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type RecognitionState, recognitionStates } from '#app/domain/workshops/recognition.ts'
import { workshopForms } from '#app/domain/workshops/words.ts'
import { type WorkshopListRequest, workshopList } from '#app/domain/workshops/workshop-list.ts'

/** The workshops of a division and below, or those of the one employer that a clerk belongs to. */
export async function workshopsOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: WorkshopListRequest,
	pageSize = workshopList.pageSize,
): Promise<{ workshops: WorkshopView[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request, today)
	return read(async (db) => {
		const rows = await db.workshop.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: withEmployer,
		})
		const workshops = rows.map((row) => workshopView(row, places, today))
		return { workshops, total: await db.workshop.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters: { q, form, recognition, place } }: WorkshopListRequest,
	today: string,
): Promise<Prisma.WorkshopWhereInput> {
	const placed = place === '' ? '' : ((await divisionNamed(place)) ?? place)
	return {
		AND: [
			actor.employerId
				? { employerId: actor.employerId }
				: { divisionCode: { startsWith: actor.division } },
			{ divisionCode: { startsWith: placed } },
			isOneOf(recognitionStates, recognition) ? standing(today)[recognition] : {},
		],
		...(isOneOf(workshopForms, form) && { form }),
		...(q !== '' && {
			OR: [
				{ name: { contains: q } },
				{ employer: { name: { contains: q } } },
				{ recognitionNumber: { contains: q } },
			],
		}),
	}
}

/** The same as `recognitionOn` says of one, for the database. */
function standing(today: string): Record<RecognitionState, Prisma.WorkshopWhereInput> {
	const day = dateOf(today)
	const begun = { recognisedFrom: { lte: day } }
	return {
		none: { recognisedFrom: null },
		coming: { recognisedFrom: { gt: day } },
		over: { ...begun, recognisedTo: { lt: day } },
		held: { ...begun, OR: [{ recognisedTo: null }, { recognisedTo: { gte: day } }] },
	}
}

function orderOf({
	sort: { by, descending },
}: WorkshopListRequest): Prisma.WorkshopOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		added: { createdAt: direction },
		name: { name: direction },
		until: { recognisedTo: { sort: direction, nulls: 'last' } },
	} as const
	return orders[by]
}
