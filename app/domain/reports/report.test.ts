import { describe, expect, test } from 'vitest'
import { postStates } from '#app/domain/posts/post-machine.ts'
import { isOverdue, stateAfter, verdictsFor } from './report.ts'
import { reportForm } from './report-forms.ts'

describe('a report', () => {
	test('of something else says what', () => {
		expect(reportForm.safeParse({ reason: 'other', words: ' ' }).success).toBe(false)
		expect(reportForm.safeParse({ reason: 'other', words: '要交体检费' }).success).toBe(true)
		expect(reportForm.safeParse({ reason: 'closed' }).success).toBe(true)
	})

	test.each([
		['on its last day', 'open', '2026-11-26', false],
		['the day after', 'open', '2026-11-25', true],
		['once answered', 'upheld', '2026-11-25', false],
	])('is overdue: %s', (_when, state, dueOn, overdue) => {
		expect(isOverdue({ state, dueOn }, '2026-11-26')).toBe(overdue)
	})
})

describe('an answer', () => {
	test('that says yes takes a post that people see away from them', () => {
		expect(verdictsFor('published')).not.toContain('gone')
	})

	test.each(postStates)('can say yes or no, whatever became of the post: %s', (state) => {
		const outcomes = verdictsFor(state).map(stateAfter)
		expect(outcomes).toContain('upheld')
		expect(outcomes).toContain('dismissed')
	})
})
