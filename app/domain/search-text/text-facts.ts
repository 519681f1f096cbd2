import type { SearchTrait } from './search-traits.ts'

const not = '(?<!不|没|无|未|非|否|不再|没有|不用|暂不)'

/** What posts have no field for, or leave unsaid in it, and tell in their text. */
const said: readonly (readonly [SearchTrait, RegExp])[] = [
	[
		'housing',
		new RegExp(
			`${not}(?:(?:包|提供|免费|有|安排|管|带|含|可)(?:吃|食|餐)?(?:包|提供)?(?:员工)?(?:住宿|住|宿舍|宿|公寓)|包食宿|包吃住|吃住全包|食宿)`,
		),
	],
	[
		'meals',
		new RegExp(
			`${not}(?:(?:包|提供|免费|管|供|含)(?:三餐|两餐|一餐|工作餐|午餐|中餐|晚餐|伙食|吃|餐|饭|食宿)|包吃住|食宿|餐补|饭补|员工餐|工作餐|免费三餐)`,
		),
	],
	[
		'no-experience',
		/经验不限|不限经验|(?:无需|不需要?|不要求|无|没有?)(?:工作|相关)?经验|有无经验|零基础|新手|生手|小白|(?:包|免费)教|可培训|带薪培训|一学就会/,
	],
	['no-schooling', /学历不限|不限学历|(?:不要求|无需|无)学历|学历不作要求|文化不限/],
	['sitting', /坐班|坐岗|坐着(?:上班|看|干|做)|全程坐|坐姿|坐式/],
	['light', /轻松|不累|轻体力|体力轻|工作简单|简单易学/],
	[
		'day-only',
		/长白班|常白班|纯白班|只上白班|无夜班|不上夜班|不倒班|没有?夜班|正常班|行政班|白班(?!夜班|[/、和,，晚夜])/,
	],
	['part-time', /兼职|小时工|钟点工|半天|灵活用工|时间自由|弹性工作/],
	['night', /(?<!无|不上|没有|不用上|不)(?:夜班|晚班|通宵|大夜)/],
	['weekends-off', /双休|周末休息|周末不上班|做五休二|上五休二|五天工作制|大小周(?!无)|周六日休/],
	['paid-daily', /日结|当天结|天结|一天一结/],
	['paid-weekly', /周结|一周一结/],
	['home-based', /居家办公|在家办公|居家工作|远程办公|在家(?:就能|可)?做|带回家|拿回家|居家/],
	['short-term', /短期|临时工|暑假工|寒假工|短工|长短期/],
	[
		'older-welcome',
		/年龄不限|不限年龄|大龄|退休|(?:5[05-9]|6\d)\s*(?:周?岁)?(?:以下|以内)|[-至到~](?:5[5-9]|6\d)\s*周?岁/,
	],
	['couples-welcome', /夫妻/],
	['disabled-welcome', /残疾|残障/],
	['insured', new RegExp(`${not}(?:五险|六险|社保|养老保险)`)],
]

/** The traits that a text states. */
export function traitsIn(text: string): SearchTrait[] {
	return said.filter(([, pattern]) => pattern.test(text)).map(([trait]) => trait)
}

const ages =
	/(?:(?<from>\d{2})\s*(?:周?岁)?\s*[-~至到—]+\s*)?(?<to>\d{2})\s*(?:周?岁)\s*(?<open>以上)?|(?:年龄|年纪)[^\d]{0,6}(?<from2>\d{2})\s*[-~至到—]+\s*(?<to2>\d{2})/

/** The oldest age a text speaks of: 18-45周岁, 55岁以下. Null where it names none. */
export function oldestIn(text: string): number | null {
	const found = ages.exec(text)?.groups
	if (!found || found.open !== undefined) return null
	const to = Number(found.to ?? found.to2)
	return to >= 25 && to <= 80 ? to : null
}
