import { expect, test } from 'vitest'
import { type PostStanding, whyNoApplication, whyNotOneMore } from './introducible.ts'

const today = '2026-11-23'
const open: PostStanding = {
	state: 'published',
	validUntil: today,
	employer: 'verified',
	headcount: 2,
	taken: 1,
	introduced: 2,
}

test.each<[string, Partial<PostStanding>, string | null, string | null]>([
	['open, with room', {}, null, null],
	['paused', { state: 'paused' }, 'post-not-open', 'post-not-open'],
	['past its last day', { validUntil: '2026-11-22' }, 'post-not-open', 'post-not-open'],
	['of an employer nobody has verified', { employer: 'unverified' }, 'employer-unverified', null],
	['of a suspended employer', { employer: 'suspended' }, 'post-not-open', 'post-not-open'],
	['of a refused employer', { employer: 'refused' }, 'post-not-open', 'post-not-open'],
	['with enough introductions', { introduced: 3 }, 'introductions-used-up', null],
	['with every place taken', { taken: 2 }, 'no-free-place', 'no-free-place'],
	['of unknown size, with someone at work', { headcount: null }, 'no-free-place', null],
])('a post %s', (_what, changes, introduction, application) => {
	const post = { ...open, ...changes }
	expect(whyNotOneMore(post, today, 3)).toBe(introduction)
	expect(whyNoApplication(post, today)).toBe(application)
})
