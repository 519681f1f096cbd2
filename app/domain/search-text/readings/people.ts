import type { Education } from '#app/domain/posts/words.ts'
import type { Reader } from '#app/domain/search-text/meaning.ts'
import { figure, figureValue } from '#app/domain/search-text/numbers.ts'
import { readerOf, type Ways } from './patterns.ts'

const age = new RegExp(
	`(?:(?:我|本人|今年|年龄|年纪)+)?(${figure})(?:多|几)?(?:周?岁)(?:以上|左右|了|的|以内|以下)?(?:女性|男性|女的|男的|女|男|阿姨|大叔|大姐|老人|人)?(?:也)?(?:可以|能|可|适合)?(?:做|干)?(?:的)?`,
	'y',
)

/** 五十多岁能干的, 年龄60岁: the age of whoever searches. */
export const readAge: Reader = (text, place) => {
	age.lastIndex = place
	const found = age.exec(text)
	const years = found?.[1] === undefined ? null : figureValue(found[1])
	if (!found || years === null || years < 14 || years > 90) return null
	return { length: found[0].length, meaning: { is: 'age', years } }
}

const levels: Record<string, Education> = {
	小学: 'primary',
	初中: 'junior',
	'中专|技校|职高|中技': 'vocational',
	高中: 'senior',
	'大专|专科|高职': 'college',
	'本科|大学': 'bachelor',
	'硕士|研究生|博士': 'postgraduate',
}
const school = '(?:文化|学历|毕业|毕业生|文凭|水平|文化程度|生)'

/** 初中文化, 小学毕业: the schooling of whoever searches. A level alone is enough. */
export const readSchooling = readerOf(
	Object.entries(levels).map(([names, level]): Ways[number] => [
		`(?:我|只有|只|我是)?(?:${names})${school}?(?:以上|以下|左右|及以上|及以下)?(?:也)?(?:可以|能做|就行|就可以)?(?:的)?(?!老师|教师|语文|数学|英语|部|班|教)`,
		{ is: 'schooling', level },
	]),
)
