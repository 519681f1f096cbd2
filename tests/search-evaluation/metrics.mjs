/** Gains as usual for graded relevance: a post of grade 3 is worth more than two of grade 2. */
const gain = (/** @type {number} */ grade) => 2 ** grade - 1
const discounted = (/** @type {readonly number[]} */ grades) =>
	grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0)

/**
 * Normalised discounted cumulative gain of the first ten.
 * @param {readonly number[]} found grades of what was found, in its order
 * @param {readonly number[]} all grades of every post there is
 */
export function ndcg10(found, all) {
	const best = discounted(all.toSorted((one, other) => other - one).slice(0, 10))
	return best === 0 ? 0 : discounted(found.slice(0, 10)) / best
}

/** From this grade on a post answers the query. */
export const relevant = 2

/**
 * Of the posts that answer the query, or of fifty where there are more, the share among the first fifty.
 * @param {readonly number[]} found @param {readonly number[]} all
 */
export function recall50(found, all) {
	const answers = (/** @type {readonly number[]} */ grades) =>
		grades.filter((grade) => grade >= relevant).length
	const possible = Math.min(50, answers(all))
	return possible === 0 ? 0 : answers(found.slice(0, 50)) / possible
}

/** @param {readonly number[]} values @param {number} share */
export function percentile(values, share) {
	const sorted = values.toSorted((one, other) => one - other)
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

export const mean = (/** @type {readonly number[]} */ values) =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
