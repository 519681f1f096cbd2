import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWords } from './check-words.ts'
import { type PhraseCode, phraseCodes } from './finding.ts'

const codesOf = (description: string) => checkWords({ description }).map(({ code }) => code)

/** A wording for each code, and one beside it that looks alike and is harmless. */
const wordings: Record<PhraseCode, { found: string[]; harmless: string[] }> = {
	sex: {
		found: ['限男性', '只招女工', '男士优先'],
		harmless: ['不限男女', '男女不限', '教职工子女优先入学'],
	},
	'marriage-birth': {
		found: ['已婚已育优先', '未婚优先', '入职须孕检'],
		harmless: ['婚育礼金', '怀孕女员工享有产检假'],
	},
	'hukou-region': {
		found: ['限上海户籍', '限本地户口', '外地勿扰'],
		harmless: ['户籍不限', '外地员工可住宿舍', '不限户籍'],
	},
	'origin-ethnic': {
		found: ['不要河南人', '东北人勿扰', '限汉族'],
		harmless: ['少数民族中药', '不收北京客户的预付款'],
	},
	carrier: {
		found: ['入职体检乙肝五项', '乙肝携带者不要'],
		harmless: ['不查乙肝', '负责乙肝疫苗推广'],
	},
	disability: { found: ['残疾人勿扰', '身体无残疾'], harmless: ['可接纳残疾人', '残疾人优先'] },
	rural: { found: ['农民工不要', '限城镇户口'], harmless: ['农民工工资支付保函'] },
	faith: { found: ['要求无宗教信仰'], harmless: ['尊重不同宗教'] },
	age: { found: ['35岁以下', '18-45周岁', '年龄要求18到40'], harmless: ['年龄不限', '工作3-5年'] },
	looks: { found: ['身高1.6米以上', '五官端正'], harmless: ['维护企业形象'] },
	record: { found: ['无犯罪记录', '有案底勿扰'], harmless: ['记录客户情况'] },
	'health-general': { found: ['身体健康，无传染病'], harmless: ['负责传染病的防护工作'] },
	fee: {
		found: ['入职押金200元', '服装费自理', '需缴纳保证金', '收取培训费'],
		harmless: [
			'无押金',
			'不收任何费用与押金',
			'办理投标保证金缴纳',
			'体检费7天后报销',
			'0押金提车',
		],
	},
	'fee-mentioned': { found: ['押金面议'], harmless: ['保证金融数据完整'] },
	'id-holding': {
		found: ['入职扣押身份证', '上交证件'],
		harmless: ['面试带身份证原件', '不押身份证'],
	},
	loan: { found: ['可办培训贷', '学费可分期'], harmless: ['熟悉贷款业务'] },
	bait: { found: ['在家躺赚', '轻松月入过万'], harmless: ['非刷单', '活轻松容易一看就会'] },
	'bait-official': { found: ['包进编', '内部指标'], harmless: ['确保录入准确', '确保录用的人才'] },
	trafficking: { found: ['缅甸高薪招客服', '高薪去柬埔寨'], harmless: ['熟悉东南亚市场'] },
	'labour-law': { found: ['试用期无薪', '不交社保', '自愿放弃社保'], harmless: ['试用期交社保'] },
	child: {
		found: ['15岁以上即可', '年龄14-40', '招16岁以下'],
		harmless: ['年龄16-48周岁', '严禁使用童工', '薪资12-15K'],
	},
}

describe.each(phraseCodes)('%s', (code) => {
	test.each(wordings[code].found)('is found in %s', (text) => {
		expect(codesOf(text)).toContain(code)
	})

	test.each(wordings[code].harmless)('is not seen in %s', (text) => {
		expect(codesOf(text)).not.toContain(code)
	})
})

test('a negation holds for its own clause only', () => {
	expect(codesOf('面试无押金。入职交押金200元')).toContain('fee')
})

test('the field and the words are told', () => {
	expect(checkWords({ title: '保洁员', description: '要求限男性，白班' })).toEqual([
		{ code: 'sex', level: 'block', field: 'description', rule: 'R-153', detail: '要求限男性,白班' },
	])
})

test('a region may set the age rule otherwise', () => {
	expect(checkWords({ description: '35岁以下' }, { age: 'block' })[0]?.level).toBe('block')
	expect(checkWords({ description: '35岁以下' }, { age: 'off' })).toEqual([])
})

test('a long text says what its clauses say, wherever they stand in it', () => {
	const clauses = Object.values(wordings).flatMap(({ found, harmless }) => [...found, ...harmless])
	const ends = ['。', '；', '！', '？', '\n', ';', '!']
	const text = fc.array(fc.tuple(fc.constantFrom(...clauses), fc.constantFrom(...ends)), {
		maxLength: 12,
	})
	fc.assert(
		fc.property(text, (parts) => {
			const alone = new Set(parts.flatMap(([clause]) => codesOf(clause)))
			// That a fee is asked says more than that one is mentioned.
			if (alone.has('fee')) alone.delete('fee-mentioned')
			const together = codesOf(parts.flat().join(''))
			expect(new Set(together)).toEqual(alone)
		}),
	)
})
