import {
	type Contract,
	type DemandDegree,
	type Education,
	type Insurance,
	type OpenTo,
	openToGroups,
	type PostKind,
	type Shift,
	type WorkingHours,
} from '#app/domain/posts/words.ts'

/** How the words of a file are understood: the first pattern that fits; the code itself always does. */
export type Wordings<Code extends string> = readonly (readonly [Code, RegExp])[]

/** `''` where nothing is said; null where the words are not understood. */
export function readWord<Code extends string>(
	wordings: Wordings<Code>,
	text: string,
): Code | '' | null {
	const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
	if (plain === '') return ''
	const found =
		wordings.find(([code]) => code === plain) ?? wordings.find(([, pattern]) => pattern.test(plain))
	return found ? found[0] : null
}

export const kindWordings: Wordings<PostKind> = [
	['public-welfare', /公益/],
	['workshop', /车间/],
	['work-relief', /以工代赈/],
	['labour-export', /劳务(输出|协作)/],
	['industry-support', /产业/],
	['market', /市场|社会|普通|企业|一般/],
]

export const hoursWordings: Wordings<WorkingHours> = [
	['part-time', /兼职|非全日|小时工|part/],
	['flexible', /灵活|弹性|flex/],
	['full-time', /全职|全日|full/],
	['unstated', /不限|面议|实习|其他|未/],
]

export const shiftWordings: Wordings<Shift> = [
	['rotating', /倒班|轮班|两班|三班/],
	['night', /夜|晚班/],
	['flexible', /弹性|灵活/],
	['day', /白班|长白|日班|常白|早班|正常班/],
	['unstated', /不限|面议|未/],
]

export const contractWordings: Wordings<Contract> = [
	['labour-contract', /劳动合同/],
	['service-agreement', /劳务|服务协议/],
	['temporary', /临时|短期|季节/],
	['unstated', /不限|面议|未/],
]

export const educationWordings: Wordings<Education> = [
	['none', /不限|无要求|无|文盲|none/],
	['postgraduate', /硕士|博士|研究生|mba/],
	['bachelor', /本科|学士/],
	['college', /大专|专科|高职/],
	['vocational', /中专|中技|技校|职高|中职|技工/],
	['senior', /高中/],
	['junior', /初中/],
	['primary', /小学/],
]

export const degreeWordings: Wordings<DemandDegree> = [
	['none', /^(无|不|没有|否|0)/],
	['much', /多|重|常|高|强|3/],
	['some', /有|些|少|轻|偶|一般|是|[12]/],
]

const openToWordings: Wordings<OpenTo> = [
	['dibao-edge', /边缘/],
	['dibao', /低保/],
	['lifted-out-of-poverty', /脱贫|建档立卡/],
	['low-income', /低收入|困难/],
	['zero-employment', /零就业/],
	['disabled', /残/],
	['older', /大龄|4050|老年/],
	['long-unemployed', /长期失业/],
	['local-rural', /农村|村民|农民/],
	['anyone', /不限|均可|所有|不分/],
]

/** Whom a post is open to; what is not understood is given back beside it. */
export function readOpenTo(words: readonly string[]): { groups: OpenTo[]; unread: string[] } {
	const read = words.map((word) => ({ word, group: readWord(openToWordings, word) }))
	const known = new Set(read.map(({ group }) => group))
	return {
		groups: openToGroups.filter((group) => known.has(group)),
		unread: read.filter(({ group }) => group === null).map(({ word }) => word),
	}
}

const five: readonly Insurance[] = [
	'pension',
	'medical',
	'unemployment',
	'work-injury',
	'maternity',
]
const insuranceWordings: readonly (readonly [RegExp, readonly Insurance[]])[] = [
	[/[五六七]险|社保|社会保险|(?<!商业)^保险$/, five],
	[/[一二两]金|公积金/, ['housing-fund']],
	[/养老/, ['pension']],
	[/(?<!补充)医(疗|社)?保/, ['medical']],
	[/失业/, ['unemployment']],
	[/工伤/, ['work-injury']],
	[/生育/, ['maternity']],
	[/意外/, ['accident']],
]
const refused = /无|不(交|缴|买|提供|含|包)|没有|自理/

/** What insurance the words promise; those that say there is none promise nothing. */
export function readInsurance(words: readonly string[]): Insurance[] {
	const promised = words.filter((word) => !refused.test(word))
	return [
		...new Set(
			insuranceWordings.flatMap(([pattern, kinds]) =>
				promised.some((word) => pattern.test(word)) ? kinds : [],
			),
		),
	]
}

const housingWords =
	/包(吃)?住|包食宿|(提供|免费|有).{0,3}(食宿|住宿|宿舍)|住宿免费|^(员工)?宿舍$|^食宿$|^住宿$|housing/
const mealWords = /包(吃|餐|食宿|三餐)|(提供|免费).{0,4}(餐|食宿)|餐免费|^工作餐$|^食宿$|meals/
const onlyMoney = /补贴|补助|津贴|餐补|房补|自理|低价/

/** Whether board and lodging come with the post; money for it does not count. */
export function readComforts(words: readonly string[]): { housing: boolean; meals: boolean } {
	const given = words.filter((word) => !onlyMoney.test(word) && !refused.test(word))
	return {
		housing: given.some((word) => housingWords.test(word)),
		meals: given.some((word) => mealWords.test(word)),
	}
}
