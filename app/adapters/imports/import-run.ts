import type { Problem, RawRow } from '#app/domain/imports/raw-row.ts'
import type { PostOfRow } from '#app/domain/imports/read-post.ts'
import type { Background } from '#app/domain/posts/check-post.ts'

/** What every row of one import has in common. */
export type ImportRun = {
	id: string
	/** The division that imports; '' for the whole country, where each post goes to the office of its place. */
	division: string
	startedBy: string
	now: Date
	today: string
	/** By the rules of a place of work, looked up once a place. */
	rulesAt: (placeCode: string) => PlaceRules
	/** Until when a post holds that becomes public today and does not say so itself. */
	lastDay: (ownerCode: string) => string
}

export type PlaceRules = Pick<Background, 'wages' | 'month' | 'ageRule'> & { labourShare: number }

/** A row on its way into the database: the post it makes, or why it makes none. */
export type Item = { line: number; row: RawRow } & (
	| { problems: readonly Problem[] }
	| { post: ImportedPost }
)

/** A post with everything by which it is known again. */
export type ImportedPost = PostOfRow & {
	ownerCode: string
	/** Over all that the row says: an equal one changes nothing. */
	digest: string
}
