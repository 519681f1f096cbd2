import { createHash } from 'node:crypto'
import {
	colloquial,
	exactTitle,
	initials,
	pinyin,
	synonym,
	traditional,
	typo,
} from './plain-names.mjs'
import { constraint, payAndJob, placeAndJob } from './with-conditions.mjs'

/** The classes of queries, in the order of the tables. */
export const classes = {
	'exact title': exactTitle,
	synonym,
	colloquial,
	pinyin,
	initials,
	traditional,
	typo,
	'place + job': placeAndJob,
	'pay + job': payAndJob,
	'negation/constraint': constraint,
}

/**
 * Half of the queries, told apart by nothing but their letters, is not looked at while the search is
 * tuned.
 * @param {string} text
 */
export const isHeldOut = (text) => (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 1

export const allQueries = Object.entries(classes).flatMap(([name, queries]) =>
	queries.map(([text, intent]) => ({ class: name, text, intent, heldOut: isHeldOut(text) })),
)
