import { expect, test } from 'vitest'
import { keptFor } from './kept-for.ts'

/** Each reading is a number one higher; those named fail. */
function counted(ms: number, failing: readonly number[] = []) {
	let count = 0
	return keptFor(ms, async () => {
		count++
		if (failing.includes(count)) throw new Error('away')
		return count
	})
}

test('is read once for all who ask within the time, and anew behind it', async () => {
	const kept = counted(10)
	expect(await Promise.all([0, 5, 9].map((now) => kept(now)))).toEqual([1, 1, 1])
	expect(await Promise.all([10, 12].map((now) => kept(now)))).toEqual([2, 2])
})

test('a reading that failed is told to whoever waited for it, and forgotten', async () => {
	const kept = counted(10, [1])
	await expect(kept(0)).rejects.toThrow('away')
	expect(await kept(1)).toBe(2)
})

test('a failure does not take away what was read since', async () => {
	const kept = counted(10, [1])
	const first = kept(0)
	const second = kept(20)
	await expect(first).rejects.toThrow('away')
	expect([await second, await kept(21)]).toEqual([2, 2])
})
