import { type OneOf, oneOf } from '#app/domain/one-of.ts'
import type { PostState } from '#app/domain/posts/post-machine.ts'

export const reportReasons = ['fee-asked', 'false', 'closed', 'unsafe', 'other'] as const
export type ReportReason = OneOf<typeof reportReasons>

export const reportStates = ['open', 'upheld', 'dismissed'] as const
export type ReportState = OneOf<typeof reportStates>

/** What staff decide: true, and the post is paused or closed, or is not to be seen already; or not true. */
export const verdicts = ['pause', 'close', 'gone', 'dismiss'] as const
export type Verdict = OneOf<typeof verdicts>

/** A true report about a post that people can see has a consequence for the post. */
export function verdictsFor(post: PostState): Verdict[] {
	if (post === 'published') return ['pause', 'close', 'dismiss']
	return post === 'closed' ? ['gone', 'dismiss'] : ['close', 'gone', 'dismiss']
}

export const stateAfter = (verdict: Verdict): ReportState =>
	verdict === 'dismiss' ? 'dismissed' : 'upheld'

/** an open report whose day has passed. */
export const isOverdue = (report: { state: string; dueOn: string }, today: string): boolean =>
	oneOf(reportStates, report.state) === 'open' && report.dueOn < today
