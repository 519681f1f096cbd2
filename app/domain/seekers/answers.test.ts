import { describe, expect, test } from 'vitest'
import { type QuestionId, questions, readAnswers } from './answers.ts'

const reasons = (question: QuestionId, said: unknown) =>
	questions[question].safeParse(said).error?.issues.map(({ message }) => message) ?? []

describe('what cannot be an answer is refused with a reason', () => {
	test.each([
		['name', { name: ' ' }, 'name-missing'],
		['occupations', { occupations: [] }, 'choose-some'],
		['occupations', {}, 'choose-some'],
		['body', { lifting: 'yes', standing: 'yes' }, 'choose-one'],
		['care', { care: ['none', 'elder'] }, 'none-with-others'],
		['obstacles', { obstacles: [] }, 'choose-some'],
		['distance', { maxKm: 0, away: 'no' }, 'km-range'],
		['pay', { payFloorYuan: 2000.5 }, 'number-whole'],
		['consent', {}, 'consent-missing'],
	] as const)('%s %o', (question, said, reason) => {
		expect(reasons(question, said)).toContain(reason)
	})
})

test('what may be left open may be left open', () => {
	for (const question of ['id-number', 'phone', 'hukou', 'pay', 'skills'] as const)
		expect(reasons(question, {})).toEqual([])
})

test('stored answers that no longer fit are asked again', () => {
	const stored = { name: { name: '王' }, hours: { hours: 'never', night: 'no' }, old: {} }
	expect(readAnswers(stored)).toEqual({ name: { name: '王' } })
	expect(readAnswers('nonsense')).toEqual({})
})
