import { type FoundConcepts, findConcepts } from './find-concepts.ts'
import type { Meaning, Reader } from './meaning.ts'
import { readConcepts } from './readings/concepts.ts'
import { readConditions } from './readings/conditions.ts'
import { readHours } from './readings/hours.ts'
import { readKinds } from './readings/kinds.ts'
import { readerOf } from './readings/patterns.ts'
import { scan } from './scan.ts'

const noise: Meaning = { is: 'filler' }

/** What a title says is not part of the work: 客服（不销售）. */
const refused =
	'(?:不(?:是|做|含|用|要|涉及|需要?)?|无|非|没有?|拒绝)(?:任何)?(?:电话|外呼)?(?:销售|推销|电销|营销|业绩|外呼|体力活?|重活)'

/** What titles say besides the work: that people are wanted, how urgently, and how good it is. */
const readNoise = readerOf([
	[refused, noise],
	[
		'(?:急|诚|高薪|大量|长期|直|现|厂家|公司|厂区|本厂|企业|站点)*(?:招聘|招工|招人|诚聘|急聘|聘请|急招|诚招|招募|直招|急)(?!专员|主管|助理|顾问|经理|文员|岗|客服)',
		noise,
	],
	[
		'(?:月入|月薪|日薪|工资|薪资|综合|到手|底薪|保底)*(?:过万|上万|高薪|待遇优?|高提成|\\d+(?:\\.\\d+)?(?:k|千|万|元|块|一天|/天|/月|/小时)?(?:-\\d+(?:k|千|万|元)?)?(?:\\+|以上)?)(?:一天|一小时|一个小时|/天|/小时|/h|天|小时)?',
		noise,
	],
	[
		'(?:可)?(?:预支|预付|借支|坐车|入职奖?|就近(?:分配|安排)?|无责|免费|带薪|五天|月休\\d?天?|周休|做六休一|上六休一|年底双薪|有提成|提成|包车|配车|报销|转正|晋升|福利好?|靠谱|正规|简单|新项目|国企|央企|直签|本地|附近|男女不限|经验不限|应届生?|可?正编|外包|稳定|大厂|铁饭碗)',
		noise,
	],
])

const readers: readonly Reader[] = [readHours, readConditions, readKinds, readConcepts, readNoise]

export type ReadTitle = FoundConcepts & {
	/** The title without what employers add to it: 急招保洁员包吃住 is 保洁员. */
	core: string
}

/** Reads a normalised title of a post: what it is called, and which kinds of work that is. */
export function readTitle(
	normalised: string,
	boundaries: (text: string) => ReadonlySet<number>,
): ReadTitle {
	const title = afterEmployer(joined(normalised))
	const pieces = scan(title, { readers, boundaries })
	const core = pieces
		.filter(({ meaning }) => meaning === null || meaning.is === 'concept')
		.reduce((text, { from, text: words }, place, all) => {
			const before = all[place - 1]
			const apart = before !== undefined && /[\s/]/.test(title.slice(before.to, from))
			return text + (apart ? ' ' : '') + words.replaceAll('/', ' ')
		}, '')
	return { core: core === '' ? title : core, ...findConcepts(title, pieces) }
}

/** 普 工 is one word, spread for looks. */
const joined = (title: string) =>
	title
		.replace(/(?<=^|\s)(\p{Script=Han}) (?=\p{Script=Han}(?:\s|$))/gu, '$1')
		.replace(/ (?=[员工师](?:\s|$))/g, '')

/** "小米汽车招聘质检员": what is looked for comes last, unless recruiting is the work itself. */
function afterEmployer(title: string): string {
	const place = title.search(/招聘(?!专员|主管|助理|顾问|经理|岗|客服)(?=\S)/)
	return place > 0 ? title.slice(place + 2) : title
}
