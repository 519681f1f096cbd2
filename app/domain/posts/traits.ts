import type { PostFacts } from './post-facts.ts'
import type { PostTrait } from './words.ts'

type Seen = Pick<
	PostFacts,
	| 'housing'
	| 'meals'
	| 'experience'
	| 'education'
	| 'demands'
	| 'shift'
	| 'hours'
	| 'openTo'
	| 'insurance'
>

const tests: Record<PostTrait, (post: Seen) => boolean> = {
	housing: ({ housing }) => housing,
	meals: ({ meals }) => meals,
	'no-experience': ({ experience }) => experience === '' || /不限|无需|无要求/.test(experience),
	'no-schooling': ({ education }) => education === 'none',
	sitting: ({ demands }) => demands.standing === 'none',
	light: ({ demands }) => demands.lifting === 'none',
	'day-only': ({ shift, demands }) => shift === 'day' || demands.night === 'none',
	'part-time': ({ hours }) => hours === 'part-time' || hours === 'flexible',
	'disabled-welcome': ({ openTo }) => openTo.includes('disabled'),
	insured: ({ insurance }) => insurance.length > 0,
}

/** What makes a post reachable for someone with little freedom, derived from what it states. */
export function traitsOf(post: Seen): PostTrait[] {
	return (Object.keys(tests) as PostTrait[]).filter((trait) => tests[trait](post))
}
