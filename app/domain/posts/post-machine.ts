import type { Machine } from '#app/domain/state-machine.ts'

export const postStates = [
	'draft',
	'in-review',
	'returned',
	'published',
	'paused',
	'filled',
	'closed',
	'expired',
] as const
export type PostState = (typeof postStates)[number]

export const postVerbs = [
	'draft',
	'edit',
	'import',
	'import-for-review',
	'submit',
	'publish',
	'approve',
	'return',
	'pause',
	'resume',
	'fill',
	'reopen',
	'close',
	'expire',
	'renew',
] as const
export type PostVerb = (typeof postVerbs)[number]

/**
 * The life of a post. An officer's draft without blocking findings publishes at once; review is for
 * findings, for imports with findings and for employers' drafts.
 */
export const postMachine: Machine<PostState, PostVerb> = {
	name: 'post',
	states: postStates,
	moves: [
		{ from: [''], verb: 'draft', to: 'draft', who: ['officer', 'employer', 'system'] },
		...(['draft', 'returned', 'published', 'paused', 'expired'] as const).map((state) => ({
			from: [state],
			verb: 'edit' as const,
			to: state,
			who: ['officer', 'employer', 'system'] as const,
		})),
		{ from: ['', 'in-review', 'returned'], verb: 'import', to: 'published', who: ['system'] },
		{
			from: ['', 'draft', 'in-review', 'returned', 'published', 'paused', 'expired'],
			verb: 'import-for-review',
			to: 'in-review',
			who: ['system'],
		},
		{ from: ['draft', 'returned'], verb: 'submit', to: 'in-review', who: ['officer', 'employer'] },
		{ from: ['draft', 'returned'], verb: 'publish', to: 'published', who: ['officer', 'system'] },
		{ from: ['in-review'], verb: 'approve', to: 'published', who: ['officer'] },
		{ from: ['in-review'], verb: 'return', to: 'returned', who: ['officer'] },
		{ from: ['published'], verb: 'pause', to: 'paused', who: ['officer', 'system'] },
		{ from: ['paused'], verb: 'resume', to: 'published', who: ['officer', 'system'] },
		{ from: ['published', 'paused'], verb: 'fill', to: 'filled', who: ['officer', 'system'] },
		{ from: ['filled'], verb: 'reopen', to: 'published', who: ['officer', 'system'] },
		{
			from: ['draft', 'in-review', 'returned', 'published', 'paused', 'filled', 'expired'],
			verb: 'close',
			to: 'closed',
			who: ['officer', 'system'],
		},
		{ from: ['published', 'paused'], verb: 'expire', to: 'expired', who: ['system'] },
		{ from: ['expired'], verb: 'renew', to: 'published', who: ['officer', 'system'] },
	],
}

/** While it is in one of these a post is answered whole to other programs. */
export const shownPostStates = ['published', 'paused'] as const
export type ShownPostState = (typeof shownPostStates)[number]

/** Afterwards it only says how it ended: whoever mirrors posts takes it down. */
export const endedPostStates = ['filled', 'closed', 'expired'] as const
export type EndedPostState = (typeof endedPostStates)[number]

/** States in which someone can still be introduced or apply. */
export const openPostStates: readonly PostState[] = ['published']
