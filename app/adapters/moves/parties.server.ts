import type { Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'

/** Between whom something stands, as a list names them. */
export type Parties = { person: string; residence: string; post: string; employer: string }

/** What a query includes to name the parties. */
export const withParties = {
	post: { select: { title: true, employer: { select: { name: true } } } },
} as const

type Row = {
	personId: string
	personDivision: string
	post: { title: string; employer: { name: string } }
}

export async function partiesOf(db: Db, rows: readonly Row[]): Promise<(row: Row) => Parties> {
	const places = await gazetteer()
	const names = await shownNames(
		db,
		rows.map(({ personId }) => personId),
	)
	return ({ personId, personDivision, post }) => ({
		person: names(personId).name,
		residence: places.fullName(personDivision),
		post: post.title,
		employer: post.employer.name,
	})
}

/** Where one of the parties has words in their name; a masked name is found by nobody. */
export const namedLike = (words: string) =>
	words === ''
		? {}
		: {
				OR: [
					{ person: { name: { contains: words } } },
					{ post: { title: { contains: words } } },
					{ post: { employer: { name: { contains: words } } } },
				],
			}
