import { groupOfWork, groups, leading } from './occupations.mjs'

/**
 * A posting as the data set tells it.
 * @typedef {object} RealPost
 * @property {string} externalId
 * @property {string} title
 * @property {string} employer
 * @property {string | null} province
 * @property {string | null} city
 * @property {string | null} district
 * @property {string} divisionCode
 * @property {number | null} salaryMin
 * @property {number | null} salaryMax
 * @property {'month' | 'day' | 'hour' | 'year' | null} salaryUnit
 * @property {string | null} education
 * @property {string | null} experience
 * @property {string} description
 * @property {string[]} benefits
 * @property {string[]} skills
 */

/**
 * What the judge knows of a posting.
 * @typedef {object} Facts
 * @property {string} id
 * @property {string} title without what is around it, for comparing titles
 * @property {ReadonlySet<string>} works
 * @property {ReadonlySet<string>} groups
 * @property {boolean} leads
 * @property {string} division
 * @property {number | null} monthMin yuan a month
 * @property {number | null} monthMax
 * @property {Readonly<Record<Saying, boolean>>} says
 */

const hoursAMonth = 174
const daysAMonth = 21.75
const monthly = { month: 1, day: daysAMonth, hour: hoursAMonth, year: 1 / 12 }

/** What a posting tells in its text. `nights` is a statement of its own: silence is not a promise. */
const sayings = {
	housing: /包住|包吃住|包食宿|食宿|(?:提供|免费|有)(?:员工)?(?:住宿|宿舍)|住宿|员工宿舍/,
	meals: /包吃|包餐|包食宿|食宿|工作餐|免费.{0,2}[餐饭]|餐补|饭补|[管供含]餐|员工餐|免费三餐/,
	days: /白班|无夜班|不上夜班|不用上夜班|不倒班|没有夜班|正常班|行政班/,
	nights: /(?<!无|不上|没有|不用上|不)(?:夜班|晚班|通宵)|倒班|两班倒|三班倒/,
	weekends: /双休|做五休二|周末休/,
	daily: /日结|当天结/,
	part: /兼职|小时工|钟点工|半天班|半天/,
	inexperienced: /经验不限|无需经验|不需要?经验|不限经验|零基础|有无经验|新手/,
	insured: /五险|社保/,
	older:
		/(?:5[05-9]|6\d)周?岁(?:以下|以内)|[-至到~—](?:5[05-9]|6\d)周?岁|年龄不限|不限年龄|大龄|退休/,
}
/** @typedef {keyof typeof sayings} Saying */

const urging =
	/急招|急聘|诚聘|诚招|高薪|招聘(?!专员|主管|经理|助理)|急|聘(?!专员)|[0-9０-９.+\-~k千元万以上月薪包吃住五险一金]{4,}/g

/** In "…物业招聘保安" the part before 招聘 is the employer. */
const wantedIn = (/** @type {string} */ title) =>
	title.replace(/^.{2,}?招聘(?=\S{2})(?!专员|主管|经理|助理|顾问)/, '')

/** A title for comparison: without the employer, brackets, urging, spaces and signs. */
export const plainTitle = (/** @type {string} */ title) =>
	wantedIn(title.normalize('NFKC').toLowerCase())
		.replace(/[([【〔「][^)\]】〕」]*[)\]】〕」]/g, '')
		.replace(urging, '')
		.replace(/[^\p{L}\p{N}]/gu, '')

/** @param {string} title @returns {Set<string>} the works a title is about */
export function worksIn(title) {
	const wanted = wantedIn(title.normalize('NFKC'))
	const found = new Set()
	for (const { works } of Object.values(groups))
		for (const [work, expression] of Object.entries(works))
			if (expression.test(wanted)) found.add(work)
	return found
}

/** @param {RealPost} post @returns {Facts} */
export function readPost(post) {
	const works = worksIn(post.title)
	const text = [post.title, post.description, ...post.benefits, ...post.skills].join(' ')
	const factor = monthly[post.salaryUnit ?? 'month']
	const said = Object.fromEntries(
		Object.entries(sayings).map(([name, expression]) => [name, expression.test(text)]),
	)
	return {
		id: post.externalId,
		title: plainTitle(post.title),
		works,
		groups: new Set([...works].map((work) => groupOfWork.get(work) ?? '')),
		leads: leading.test(post.title),
		division: post.divisionCode.replace(/(?:00)+$/, ''),
		monthMin: post.salaryMin === null ? null : post.salaryMin * factor,
		monthMax: post.salaryMax === null ? null : post.salaryMax * factor,
		says: {
			.../** @type {Record<Saying, boolean>} */ (said),
			inexperienced: Boolean(said.inexperienced) || /不限|无/.test(post.experience ?? ''),
		},
	}
}
