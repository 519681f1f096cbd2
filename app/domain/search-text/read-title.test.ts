import { expect, test } from 'vitest'
import { boundariesOf, simplified } from '#app/adapters/chinese/segment.server.ts'
import { normalise } from './normalise.ts'
import { readTitle } from './read-title.ts'

const read = (title: string) => readTitle(normalise(title, simplified), boundariesOf)

test.each<[string, string, string[], string[]]>([
	['保洁员', '保洁员', ['cleaner'], []],
	['急招保洁员包吃住', '保洁员', ['cleaner'], []],
	['【急聘】社区保洁 4000-5000 五险一金', '社区保洁', ['cleaner'], []],
	['小米汽车招聘普工/操作工', '普工 操作工', ['general-worker'], []],
	['保洁主管', '保洁主管', ['supervisor'], ['cleaner']],
	['普 工', '普工', ['general-worker'], []],
	['安装 员', '安装员', ['installer'], []],
	['医院护工', '医院护工', ['patient-carer'], []],
	['电子厂普工', '电子厂普工', ['general-worker'], ['electronics-factory']],
	['仓库保安', '仓库保安', ['guard'], ['warehouse-keeper']],
	['机电工程师', '机电工程师', ['engineer'], ['machine-repairer']],
	['招聘专员', '招聘专员', ['hr-officer'], []],
	['洗碗工、保洁员', '洗碗工 保洁员', ['dishwasher', 'cleaner'], []],
	['普工操作工', '普工操作工', ['general-worker'], []],
	['搬运工普工', '搬运工普工', ['general-worker', 'porter'], []],
	['缝纫学徒', '缝纫学徒', ['apprentice', 'sewer'], []],
	['养老护理员（夜班）', '养老护理员', ['elder-carer'], ['patient-carer']],
	['保安公司招聘厨师', '厨师', ['cook'], []],
	['兼职送餐员', '送餐员', ['delivery-rider'], []],
	['纯客服专员（不销售）', '纯客服专员', ['customer-service'], []],
])('%s', (title, core, said, within) => {
	const found = read(title)
	expect({ core: found.core, said: found.said.toSorted(), within: found.within }).toEqual({
		core,
		said: said.toSorted(),
		within,
	})
})
