import { type DivisionCode, nation } from '#app/domain/divisions/division-code.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import type { Reader } from '#app/domain/search-text/meaning.ts'
import { phrasesOf } from '#app/domain/search-text/phrases.ts'

/** Names of places that are ordinary words as well: they count only with their ending, or right after another place. */
const ordinaryWords = new Set(
	(
		'公安 大方 平安 和平 友好 友谊 解放 前进 复兴 振兴 兴业 资源 光明 合作 乐业 安居 老城 新城 民乐 同心 红旗 向阳 东方 东风 工农 灯塔 港口 平房 石棉 海棠 天涯 凤凰 共和 高明 万全 万年 大名 三元 站前 新民 开放 ' +
		'清水 大安 运河 河口 长子 芙蓉 固定 定结 城中 市中 市南 市北 南部 中方 比如 无为 延长 加查 富裕 大观 小店 奉节 城北 城东 城西 城南 台前 南岸 江岸 路南 路北 桥东 桥西 海港 前锋 新兴 新华 长安 门源 交口 进贤'
	).split(' '),
)

const peoples =
	'蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各'
const longEnding = new RegExp(
	`(特别行政区|(?:(?:${peoples})族?)*自治(?:区|州|县|旗)|地区|新区|林区|矿区|省|市|区|县|旗|盟)$`,
)

/** Autonomous areas by the names in use, which their endings do not tell. */
const inUse: Record<string, string> = {
	内蒙古自治区: '内蒙古',
	广西壮族自治区: '广西',
	西藏自治区: '西藏',
	宁夏回族自治区: '宁夏',
	新疆维吾尔自治区: '新疆',
	香港特别行政区: '香港',
	澳门特别行政区: '澳门',
}

/** The name without what it is: 余杭 for 余杭区, 内蒙古 for 内蒙古自治区. */
export const shortOf = (name: string) => inUse[name] ?? name.replace(longEnding, '')

type Named = { codes: DivisionCode[]; short: boolean }

/** The divisions by every name people use: 浙江省, 浙江, 余杭区, 余杭. */
export function placeReader(divisions: readonly Division[]): Reader {
	const names = phrasesOf(namesOf(divisions))
	return (text, place) => {
		const found = names
			.at(text, place)
			.find(({ length, value }) => !value.short || stands(text, place, length))
		return found
			? { length: found.length, meaning: { is: 'place', divisions: found.value.codes } }
			: null
	}
}

/** An ordinary word names a place only with others around it that leave no doubt: a line by itself, or after 省 and 市. */
function stands(text: string, place: number, length: number): boolean {
	if (!ordinaryWords.has(text.slice(place, place + length))) return true
	return /[省市州盟] ?$/.test(text.slice(0, place)) || text.length === length
}

function namesOf(divisions: readonly Division[]): Map<string, Named> {
	const names = new Map<string, Named>()
	const add = (name: string, code: DivisionCode, short: boolean) => {
		const known = names.get(name)
		// A name in full goes before the short form of another.
		if (!known || (known.short && !short)) names.set(name, { codes: [code], short })
		else if (known.short === short) known.codes.push(code)
	}
	for (const { code, name } of divisions) if (code !== nation) add(name, code, false)
	for (const { code, name } of divisions) {
		const short = shortOf(name)
		if (code !== nation && short.length >= 2 && short !== name) add(short, code, true)
	}
	for (const named of names.values()) named.codes = largest(named.codes)
	return names
}

/** 吉林 is the province; the city in it goes by 吉林市. */
function largest(codes: readonly DivisionCode[]): DivisionCode[] {
	const around = codes.filter((code) =>
		codes.some((other) => other !== code && code.startsWith(other)),
	)
	return codes.filter((code) => !around.includes(code))
}
