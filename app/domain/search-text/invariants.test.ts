import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchToolsWith } from '#tests/makers/search-tools.ts'
import { normalise } from './normalise.ts'
import { understand } from './understand.ts'

const tools = searchToolsWith()
const words =
	'保洁 保安 普工 服务员 电子厂 杭州 余杭区 朝阳 鼓楼区 4000以上 四千到六千 200一天 时薪20 白班 不上夜班 周末双休 半天 日结 公益岗 扶贫车间 包吃住 管饭 五十岁 初中文化 坐着干的活 轻松 残疾人可以做 不要销售 除了保安 不要 除外 仓前街道 仓前 家附近 我想找 的工作 吗 baojie bjy 包洁员 形象大使 java 😀 ， ！ 24小时 12333'.split(
		' ',
	)
/** The same texts in every run: a landing does not depend on luck. */
const steady = { numRuns: 600, seed: 20261123 }

/** Made of what people write, in any order and spacing, and of anything else. */
const typed = fc.oneof(
	fc
		.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), { maxLength: 7 })
		.map((parts) => parts.flat().join('')),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
)

test('nothing that is typed makes it fail, and reading again what was read changes nothing', () => {
	fc.assert(
		fc.property(typed, (text) => {
			const once = understand(text, tools)
			expect(normalise(once.text, tools.simplify)).toBe(once.text)
		}),
		steady,
	)
})

test('one form is the form of itself', () => {
	fc.assert(
		fc.property(typed, (text) => {
			const once = normalise(text, tools.simplify)
			expect(normalise(once, tools.simplify)).toBe(once)
		}),
		steady,
	)
})

test('no letter is lost: each is part of a condition, of what is wanted or refused, or of the words around it', () => {
	fc.assert(
		fc.property(typed, (text) => {
			const { pieces, text: read } = understand(text, tools)
			const covered = pieces.map((piece) => read.slice(piece.from, piece.to)).join('')
			expect(covered.replaceAll(' ', '')).toBe(read.replaceAll(' ', ''))
			let end = 0
			for (const { from, to } of pieces) {
				expect(from).toBeGreaterThanOrEqual(end)
				end = to
			}
		}),
		steady,
	)
})

test('a condition that is taken away is gone, and all others stay', () => {
	fc.assert(
		fc.property(typed, (text) => {
			const before = understand(text, tools)
			for (const [place, { rest }] of before.chips.entries()) {
				const after = understand(rest, tools)
				expect(after.chips.map((chip) => chip.meaning)).toEqual(
					before.chips.filter((_, other) => other !== place).map((chip) => chip.meaning),
				)
				expect(after.wanted.heads).toEqual(before.wanted.heads)
			}
		}),
		steady,
	)
})
