import { addDays, dayIn } from '#app/domain/time/day.ts'
import type { HelpRoute } from './help-route.ts'
import { helpfulRoutes, mostTodos, type Todo } from './todo.ts'

type Of<Kind extends Todo['kind']> = Extract<Todo, { kind: Kind }>

/** All that is known of where someone stands. */
export type WayFacts = {
	today: string
	/** Null where they cannot fill one in themselves. */
	registration: 'none' | 'active' | 'paused' | Of<'continue'> | null
	offers: readonly Of<'offer'>[]
	interviews: readonly Of<'interview'>[]
	jobs: readonly Of<'job'>[]
	appointments: readonly Of<'appointment'>[]
	classes: readonly Of<'class'>[]
	statements: readonly Of<'statement'>[]
	appeals: readonly Of<'appeal'>[]
	notices: readonly Of<'notice'>[]
	planSteps: readonly Of<'plan-step'>[]
	bestPost: Of<'post'> | null
	care: Of<'care'> | null
	careHours: readonly Of<'care-hours'>[]
	bestCourse: Of<'course'> | null
	route: HelpRoute | null
	/** They have had the guidance that everyone is to have, or have booked it. */
	guided: boolean
	unread: number
	/** They were asked to act for somebody. */
	invited: boolean
}

/**
 * One kind of thing to do. The lower the rank, the sooner it comes; what is today or tomorrow has the rank
 * `near`. Within a rank the earlier day comes first.
 */
type Candidate<Kind extends Todo['kind']> = {
	rank: number
	near?: number
	day?: (todo: Of<Kind>) => string | null
	of: (facts: WayFacts) => readonly Of<Kind>[]
}

/** nobody who has lost the capacity to work is sent to any. */
const pushed = ({ route }: WayFacts) => route !== 'Z'
const looking = (facts: WayFacts) => facts.registration === 'active' && pushed(facts)
const where = <T>(holds: boolean, todo: T): readonly T[] => (holds ? [todo] : [])

/**
 * What now: one line a kind. First what is lost by waiting and what is today or tomorrow, then what others
 * wait for, then what leads on. A further kind is a further line.
 */
export const candidates: { readonly [Kind in Todo['kind']]: Candidate<Kind> } = {
	statement: { rank: 10, near: 0, day: ({ on }) => on, of: ({ statements }) => statements },
	notice: { rank: 12, of: ({ notices }) => notices },
	offer: { rank: 20, near: 6, day: ({ replyBy }) => replyBy, of: ({ offers }) => offers },
	interview: { rank: 24, near: 1, day: ({ at }) => dayIn(at), of: ({ interviews }) => interviews },
	job: { rank: 26, near: 2, day: ({ startsOn }) => startsOn, of: ({ jobs }) => jobs },
	appointment: {
		rank: 28,
		near: 3,
		day: ({ at }) => dayIn(at),
		of: ({ appointments }) => appointments,
	},
	aid: { rank: 29, of: (facts) => where(!pushed(facts), { kind: 'aid' }) },
	class: { rank: 28, near: 4, day: ({ at }) => dayIn(at), of: ({ classes }) => classes },
	register: {
		rank: 30,
		of: (facts) => where(facts.registration === 'none' && pushed(facts), { kind: 'register' }),
	},
	continue: {
		rank: 30,
		of: ({ registration }) =>
			typeof registration === 'object' && registration !== null ? [registration] : [],
	},
	appeal: { rank: 34, near: 5, day: ({ on }) => on, of: ({ appeals }) => appeals },
	paused: {
		rank: 36,
		of: (facts) => where(facts.registration === 'paused' && pushed(facts), { kind: 'paused' }),
	},
	'plan-step': { rank: 40, near: 29, day: ({ on }) => on, of: ({ planSteps }) => planSteps },
	'care-hours': { rank: 42, of: ({ careHours }) => careHours },
	post: {
		rank: 50,
		of: (facts) => (looking(facts) && facts.bestPost !== null ? [facts.bestPost] : []),
	},
	course: {
		rank: 51,
		of: (facts) => (looking(facts) && facts.bestCourse !== null ? [facts.bestCourse] : []),
	},
	guidance: {
		rank: 52,
		of: (facts) => where(looking(facts) && !facts.guided, { kind: 'guidance' }),
	},
	recommended: { rank: 54, of: (facts) => where(looking(facts), { kind: 'recommended' }) },
	care: { rank: 51, of: (facts) => (looking(facts) && facts.care !== null ? [facts.care] : []) },
	help: {
		rank: 56,
		of: ({ route: theirs, care }) => {
			// The one step of route C that names its posts says more than the route does.
			if (theirs === 'C' && care !== null) return []
			const route = helpfulRoutes.find((each) => each === theirs)
			return route ? [{ kind: 'help', route }] : []
		},
	},
	invited: { rank: 29, of: ({ invited }) => where(invited, { kind: 'invited' }) },
	messages: {
		rank: 60,
		of: ({ unread }) => where(unread > 0, { kind: 'messages', count: unread }),
	},
	find: { rank: 90, of: (facts) => where(pushed(facts), { kind: 'find' }) },
}

type Ranked = { todo: Todo; rank: number; day: string }

/** What to do now, the first thing first; for a trusted person what they were trusted with. */
export function myWay(
	facts: WayFacts,
	isTheirs: (kind: Todo['kind']) => boolean = () => true,
): Todo[] {
	const kinds = Object.keys(candidates) as Todo['kind'][]
	return kinds
		.filter(isTheirs)
		.flatMap((kind) => rankedOf(kind, facts))
		.toSorted((one, other) => one.rank - other.rank || compare(one.day, other.day))
		.slice(0, mostTodos)
		.map(({ todo }) => todo)
}

const always = '9999-12-31'
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function rankedOf<Kind extends Todo['kind']>(kind: Kind, facts: WayFacts): Ranked[] {
	const { rank, near = rank, day, of }: Candidate<Kind> = candidates[kind]
	return of(facts).map((todo) => {
		const on = day?.(todo) ?? always
		const isNear = on >= facts.today && on <= addDays(facts.today, 1)
		return { todo, rank: isNear ? near : rank, day: on }
	})
}
