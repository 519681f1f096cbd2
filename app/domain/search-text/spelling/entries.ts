import type { Division } from '#app/domain/divisions/places.ts'
import { type ConceptId, concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { shortOf } from '#app/domain/search-text/readings/places.ts'
import type { Entry } from './vocabulary.ts'

/** A title of open posts without what employers add, the work it says, and how many posts have it. */
export type Title = { core: string; said: readonly ConceptId[]; posts: number }

/** Conditions as people type them, so that they are understood in pinyin as well. */
const phrases =
	'白班 长白班 夜班 不上夜班 早班 晚班 双休 周末双休 单休 半天 兼职 全职 小时工 临时工 短期 长期 日结 周结 月结 包吃 包住 包吃住 包吃包住 管吃管住 有宿舍 社保 五险 五险一金 附近 家附近 离家近 公益岗 公益性岗位 扶贫车间 帮扶车间 以工代赈 劳务输出 轻松 不累 坐着 残疾人 大龄 退休 夫妻 夫妻工 学徒 无经验 不要经验 不限学历 初中 高中 中专 大专 本科 招聘 招工 急招 工作 找工作 上班 以上 不要 工厂 工资 月薪 时薪 在家做 手工活 专员 人员 主管 经理 助理 师傅 阿姨 厂长 领班 组长 兼职 店员 公司 工人 工程师 老师'.split(
		' ',
	)

/** Latin words of the trade that are no pinyin, besides those in the names of work. */
const latinWords =
	'ps pr ae ai app api cad cnc crm css erp excel gis go hr html it java js kfc ktv mes node office ok pcb photoshop php plc ppt python react sap seo sem sql sql spa tv ui uv vip vr vue web wifi wms word c d e'.split(
		' ',
	)

const isHan = (text: string) => /^\p{Script=Han}{2,}$/u.test(text)
const ofPosts = (posts: number) => 0.5 * Math.log10(1 + posts)
const first = 0.3
const ofPlace: Record<string, number> = { province: 0.7, city: 0.6, county: 0.25 }

/** Every word a search may be made of: work, titles of open posts, places, conditions. */
export function entriesFrom(divisions: readonly Division[], titles: readonly Title[]): Entry[] {
	const postsOf = new Map<string, number>()
	for (const { core, said, posts } of titles)
		for (const name of [core, ...said]) postsOf.set(name, (postsOf.get(name) ?? 0) + posts)
	const work = [...concepts.values()].flatMap(({ id, terms }) =>
		terms.map((text, place) => ({
			text,
			is: 'work' as const,
			weight:
				0.3 +
				ofPosts(postsOf.get(text) ?? 0) +
				0.2 * ofPosts(postsOf.get(id) ?? 0) +
				(place === 0 ? first : 0),
		})),
	)
	const places = divisions.flatMap(({ name, level }) => {
		const weight = ofPlace[level] ?? 0
		return [name, shortOf(name)].map((text) => ({ text, weight, is: 'place' as const }))
	})
	return [
		...work,
		...titles.map(({ core, posts }) => ({
			text: core,
			weight: ofPosts(posts),
			is: 'work' as const,
		})),
		...places,
		...phrases.map((text) => ({ text, weight: 0.6, is: 'condition' as const })),
	].filter(({ text }) => isHan(text))
}

/** Latin words that are taken as they are. */
export function latinIn(titles: readonly Title[]): Set<string> {
	const terms = [...concepts.values()].flatMap((concept) => concept.terms)
	const often = titles.filter(({ posts }) => posts > 1).map(({ core }) => core)
	const inTitles = often.flatMap((core) => core.match(/[a-z]{3,}/g) ?? [])
	return new Set([
		...latinWords,
		...terms.flatMap((term) => term.match(/[a-z]+/g) ?? []),
		...inTitles,
	])
}
