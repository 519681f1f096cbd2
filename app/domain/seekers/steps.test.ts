import { describe, expect, test } from 'vitest'
import { type QuestionId, questionIds } from './answers.ts'
import { neighbours, nextStep, progressOf, stepsFor } from './steps.ts'

const alone = { filler: 'self', known: false } as const
const helped = { filler: 'helper', known: false } as const
const known = { filler: 'self', known: true } as const

test('a helper is asked everything, who signed in by phone not for the number', () => {
	expect(stepsFor(helped)).toEqual(questionIds)
	expect(stepsFor(alone)).toEqual(questionIds.filter((question) => question !== 'phone'))
})

test('who has a record is not asked again who they are', () => {
	expect(stepsFor(known)[0]).toBe('residence')
})

describe.each([alone, helped, known])('%o', (filling) => {
	test('on and back lead through every page and return', () => {
		const walked: QuestionId[] = []
		for (let at = stepsFor(filling)[0] ?? null; at; at = neighbours(at, filling).on) walked.push(at)
		expect(walked).toEqual(stepsFor(filling))
		const back: QuestionId[] = []
		for (let at = walked.at(-1) ?? null; at; at = neighbours(at, filling).back) back.unshift(at)
		expect(back).toEqual(walked)
	})

	test('the parts are counted from the first to the last', () => {
		const parts = stepsFor(filling).map((question) => progressOf(question, filling))
		expect(parts[0]?.place).toBe(1)
		expect(parts.at(-1)?.place).toBe(parts.at(-1)?.of)
	})
})

test('goes on where an answer is missing', () => {
	expect(nextStep({}, alone)).toBe('name')
	expect(nextStep({ name: { name: '王' }, residence: { residence: '330108' } }, alone)).toBe(
		'id-number',
	)
})
