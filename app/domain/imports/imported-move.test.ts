import { describe, expect, test } from 'vitest'
import type { Finding, FindingLevel } from '#app/domain/posts/finding.ts'
import { type PostState, postStates } from '#app/domain/posts/post-machine.ts'
import { importedMove, saysNothingNew } from './imported-move.ts'

const finding = (level: FindingLevel): Finding => ({ code: 'age', level, field: 'x', rule: 'R' })

test.each<[string, Finding[], PostState]>([
	['nothing found', [], 'published'],
	['a warning', [finding('warn')], 'published'],
	['something to look at', [finding('warn'), finding('hold')], 'in-review'],
	['something that blocks', [finding('block')], 'in-review'],
])('a new row with %s', (_what, findings, state) => {
	expect(importedMove(null, findings)?.to).toBe(state)
})

describe('a row for a post that is there', () => {
	test.each<[PostState, PostState | null, PostState | null]>([
		['draft', 'draft', 'in-review'],
		['in-review', 'published', 'in-review'],
		['returned', 'published', 'in-review'],
		['published', 'published', 'in-review'],
		['paused', 'paused', 'in-review'],
		['expired', 'published', 'in-review'],
		['filled', null, null],
		['closed', null, null],
	])('%s: clean %s, else %s', (state, clean, otherwise) => {
		expect(importedMove(state, [])?.to ?? null).toBe(clean)
		expect(importedMove(state, [finding('block')])?.to ?? null).toBe(otherwise)
	})

	test('says nothing new where it is the same, unless the post has run out', () => {
		expect(postStates.filter((state) => !saysNothingNew(state, true))).toEqual(['expired'])
		expect(postStates.filter((state) => saysNothingNew(state, false))).toEqual(['filled', 'closed'])
	})
})
