import {
	fenOfYuan,
	type MonthEquivalents,
	monthlyFen,
	type PayUnit,
} from '#app/domain/money/pay.ts'
import type { PayWish, Reader } from '#app/domain/search-text/meaning.ts'
import { figure, figureValue, scale } from '#app/domain/search-text/numbers.ts'

const money = '(?:元钱?|块钱?|圆|rmb)?'
const amount = (name: string) => `(?<${name}>${figure})(?<${name}Scale>${scale})`
const wage =
	'(?:月薪|工资|薪资|薪水|薪酬|收入|月入|待遇|底薪|保底|月|每月|一个月|每个月|工资要|一月)'
const anyPer = '(?:/|每|一|1|一个|每个)'
const per = `${anyPer}?`
const unit = `(?<unit>天|日|工|小时|个小时|时|钟|h|月|个月|年)(?!结|班|薪|休)`
const front = '(?<front>日薪|每天|一天|一日|时薪|每小时|一小时|一个小时|小时|年薪|每年|一年)'
const least = '(?<least>以上|往上|起步?|多|左右|\\+|朝上|打底|及以上|不等)'
const most = '(?<most>以下|以内|之内|封顶|左右以下)'
const floor = '(?:至少|不低于|最低|最少|不少于|大于|超过|高于|要)'
const ceiling = '(?<ceiling>最多|不超过|不高于|低于|少于)'
const ending = '(?:的|工资|月薪|一个月|每月|/月|元)*'
const noCount =
	'(?![\\d.]|个|人|名|岁|周岁|年级|号|路|楼|点|公里|里|km|米|天以|小时制|险|休|班|节|轮|吨|级|星|度)'

const ways = [
	`(?:${wage}|${front})*${amount('low')}${money}(?:-|~|到|至)${amount('high')}${money}(?:${per}${unit})?(?:之间|左右|以上|${ending})`,
	`${front}(?:的?工资)?(?:${floor})?${amount('low')}${money}(?:${least}|${most})?`,
	`(?:${wage}|${floor})*${amount('low')}(?:元钱?|块钱?|${least}|${anyPer})+${unit}(?:${least.replace('least', 'least2')}|${most})?`,
	`(?:${wage})?${ceiling}${amount('low')}${money}${ending}`,
	`(?:${wage}|${floor})+${amount('low')}${money}(?:${least}|${most})?${ending}${noCount}`,
	`(?:${wage})?${amount('low')}${money}(?:${least}|${most})${ending}`,
	`(?<low>\\d{1,3}00|\\d{2,3}50|\\d{1,2}(?:\\.\\d)?(?=[k千万w])|[一二两三四五六七八九](?=[千万]))(?<lowScale>${scale})${money}${ending}${noCount}`,
].map((way) => new RegExp(way, 'y'))

const units: Record<string, PayUnit> = {
	天: 'day',
	日: 'day',
	工: 'day',
	日薪: 'day',
	每天: 'day',
	一天: 'day',
	一日: 'day',
	小时: 'hour',
	个小时: 'hour',
	时: 'hour',
	钟: 'hour',
	h: 'hour',
	时薪: 'hour',
	每小时: 'hour',
	一小时: 'hour',
	一个小时: 'hour',
	年: 'year',
	年薪: 'year',
	每年: 'year',
	一年: 'year',
}
/** What someone can mean by pay of a unit, in yuan; other figures are no pay. */
const sensible: Record<PayUnit, readonly [number, number]> = {
	hour: [5, 300],
	day: [40, 3000],
	month: [500, 100_000],
	year: [10_000, 2_000_000],
	piece: [0, 0],
}

/** Pay as people say it: 4000以上, 四千到六千, 200一天, 时薪20. */
export function payReader(month: MonthEquivalents): Reader {
	return (text, place) => {
		if (/[\d.]\d/.test(text.slice(place - 1, place + 1))) return null
		for (const way of ways) {
			way.lastIndex = place
			const found = way.exec(text)
			const wish = found?.groups && wishOf(found.groups, month)
			if (found && wish) return { length: found[0].length, meaning: { is: 'pay', ...wish } }
		}
		return null
	}
}

type Said = Record<string, string | undefined>

function wishOf(said: Said, month: MonthEquivalents): PayWish | null {
	const unit = units[said.unit ?? ''] ?? units[said.front ?? ''] ?? 'month'
	const [low, high] = ends(said)
	const [least, largest] = sensible[unit]
	if (low === null || low < least || low > largest || (high !== null && high < low)) return null
	const fen = (yuan: number) => monthlyFen(fenOfYuan(yuan), unit, month)
	if (said.most !== undefined || said.ceiling !== undefined)
		return { minFen: null, maxFen: fen(low) }
	return { minFen: fen(low), maxFen: high === null ? null : fen(high) }
}

/** In 4-6千 the thousand belongs to both ends. */
function ends(said: Said): [number | null, number | null] {
	const high = said.high === undefined ? null : figureValue(said.high, said.highScale)
	const low = figureValue(said.low ?? '', said.lowScale)
	const shared = low !== null && high !== null && said.lowScale === '' && low < 100 && high >= 1000
	return [shared ? figureValue(said.low ?? '', said.highScale) : low, high]
}
