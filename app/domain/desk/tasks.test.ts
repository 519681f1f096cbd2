import { expect, test } from 'vitest'
import { waitingOf } from './tasks.ts'

test('what is late comes first, what is not there is not shown', () => {
	const waiting = waitingOf({ 'posts-in-review': 2, 'reports-open': 0, 'reports-overdue': 1 })
	expect(waiting.map(({ task, count }) => [task, count])).toEqual([
		['reports-overdue', 1],
		['posts-in-review', 2],
	])
})

test('nothing waits', () => {
	expect(waitingOf({})).toEqual([])
})
