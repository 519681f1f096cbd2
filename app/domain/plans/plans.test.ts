import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sessionForm } from './plan-forms.ts'
import { portalPath } from './portal-path.ts'

describe('where a step leads', () => {
	test.each([
		['', ''],
		['/posts/0190-ab', '/posts/0190-ab'],
		['https://zhuye.example/posts/0190-ab?q=x', '/posts/0190-ab'],
		['/benefit', '/benefit'],
		['https://zhuye.example/training/0190-ab', '/training/0190-ab'],
		['/admin/audit', null],
		['//evil.example/posts/1', null],
		['javascript:alert(1)', null],
		['https://evil.example', null],
	])('%j is %j', (text, path) => {
		expect(portalPath(text)).toBe(path)
	})

	test('never anywhere but a page of the portal', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
				const path = portalPath(text)
				if (path) expect(new URL(path, 'https://portal.example').host).toBe('portal.example')
			}),
		)
	})
})

test('a plan is looked at again after the meeting, not before', () => {
	const typed = { heldOn: '2026-11-26', agreed: '先办健康证' }
	expect(sessionForm.safeParse({ ...typed, reviewOn: '2026-12-26' }).success).toBe(true)
	const early = sessionForm.safeParse({ ...typed, reviewOn: '2026-11-26' })
	expect(early.error?.issues[0]?.message).toBe('dates-order')
})
