import { groupOfWork, groups } from './occupations.mjs'
import { plainTitle, worksIn } from './read-post.mjs'

/**
 * What someone means by a query. Of several works any will do.
 * @typedef {object} Intent
 * @property {string} [title] the very title
 * @property {readonly string[]} [work]
 * @property {readonly string[]} [not] works that are refused
 * @property {readonly string[]} [in] divisions, by their significant digits
 * @property {number} [payMin] yuan a month
 * @property {number} [payMax]
 * @property {readonly import('./read-post.mjs').Saying[]} [says]
 * @property {boolean} [noNights]
 */

/** @typedef {import('./read-post.mjs').Facts} Facts */

/**
 * Tells how well a posting answers a query: 3 the work that was meant and every condition, 2 the same
 * occupation, 1 a neighbouring one, or the right work with one condition missed; else 0.
 * @param {Intent} intent
 * @returns {(post: Facts) => number}
 */
export function judgeOf(intent) {
	const gradeOfWork = intent.title === undefined ? byWork(intent.work) : byTitle(intent.title)
	return (post) => {
		if (intent.not?.some((work) => post.works.has(work))) return 0
		const grade = gradeOfWork(post)
		const missed = grade === 0 ? 0 : missedBy(post, intent)
		if (missed === 0) return grade
		return grade === 3 && missed === 1 ? 1 : 0
	}
}

/** @param {readonly string[]} [works] @returns {(post: Facts) => number} */
function byWork(works) {
	if (works === undefined) return () => 3
	const wanted = groupsOf(works)
	const near = wanted.flatMap((group) => groups[group]?.near ?? [])
	return (post) => {
		if (!post.leads && works.some((work) => post.works.has(work))) return 3
		if (wanted.some((group) => post.groups.has(group))) return 2
		return near.some((group) => post.groups.has(group)) ? 1 : 0
	}
}

/** @param {string} title @returns {(post: Facts) => number} */
function byTitle(title) {
	const plain = plainTitle(title)
	const works = [...worksIn(title)]
	const wanted = groupsOf(works)
	return (post) => {
		if (post.title === plain) return 3
		if (post.title.includes(plain)) return 2
		if (!post.leads && works.some((work) => post.works.has(work))) return 2
		return wanted.some((group) => post.groups.has(group)) ? 1 : 0
	}
}

const groupsOf = (/** @type {readonly string[]} */ works) => [
	...new Set(works.map((work) => groupOfWork.get(work) ?? '')),
]

/**
 * How many conditions a posting misses. A place in the same city counts as one, elsewhere as two;
 * nights that are mentioned where none are wanted count as two, silence about them as none.
 * @param {Facts} post @param {Intent} intent
 */
function missedBy(post, { in: places, payMin, payMax, says = [], noNights }) {
	const pay =
		(payMin !== undefined && (post.monthMax ?? 0) < payMin) ||
		(payMax !== undefined && (post.monthMin ?? Number.POSITIVE_INFINITY) > payMax)
	return (
		placesMissed(post.division, places) +
		Number(pay) +
		says.filter((saying) => !post.says[saying]).length +
		(noNights && post.says.nights && !post.says.days ? 2 : 0)
	)
}

/** @param {string} division @param {readonly string[] | undefined} wanted */
function placesMissed(division, wanted) {
	if (!wanted || wanted.some((code) => division.startsWith(code))) return 0
	return wanted.some((code) => code.length > 4 && division.startsWith(code.slice(0, 4))) ? 1 : 2
}
