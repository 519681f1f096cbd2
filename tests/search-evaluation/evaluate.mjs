import { judgeOf } from './judge/grade.mjs'
import { readPost } from './judge/read-post.mjs'
import { ndcg10, recall50, relevant } from './metrics.mjs'
import { allQueries } from './queries/all-queries.mjs'

/**
 * @typedef {object} System
 * @property {string} name
 * @property {(text: string) => Promise<string[]>} ask ids of up to fifty posts
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} Score
 * @property {string} system
 * @property {string} class
 * @property {string} text
 * @property {boolean} heldOut
 * @property {number} ndcg
 * @property {number} recall
 * @property {boolean} nothing
 * @property {number} ms
 */

/**
 * The grades of every post for every query that some post answers.
 * @param {readonly import('./judge/read-post.mjs').RealPost[]} posts
 */
export function judged(posts) {
	const facts = posts.map(readPost)
	return allQueries
		.map((query) => {
			const grade = judgeOf(query.intent)
			return { ...query, grades: new Map(facts.map((post) => [post.id, grade(post)])) }
		})
		.filter(({ grades }) => [...grades.values()].some((each) => each >= relevant))
}

/**
 * Asks a system every query, one after another.
 * @param {System} system
 * @param {ReturnType<typeof judged>} queries
 * @returns {Promise<Score[]>}
 */
export async function scoresOf(system, queries) {
	/** Whatever a first request pays for is paid before. */
	for (const { text } of queries.slice(0, 20)) await system.ask(text)
	const scores = []
	for (const { text, class: name, heldOut, grades } of queries) {
		const started = performance.now()
		const ids = await system.ask(text)
		const ms = performance.now() - started
		const found = ids.map((id) => grades.get(id) ?? 0)
		const all = [...grades.values()]
		scores.push({
			system: system.name,
			class: name,
			text,
			heldOut,
			ndcg: ndcg10(found, all),
			recall: recall50(found, all),
			nothing: ids.length === 0,
			ms,
		})
	}
	return scores
}
