import { isAidFirst } from '#app/domain/people/aid-first.ts'
import type { TagValue } from '#app/domain/people/tags.ts'

/** The routes of help 帮扶路径, each a way on, none a label. */
export const helpRoutes = ['Z', 'C', 'A', 'B', 'M', 'K', 'S'] as const
export type HelpRoute = (typeof helpRoutes)[number]

type Employment = 'employed' | 'not-employed' | 'student'

export type Situation = {
	capacity: TagValue<'labour_capacity'> | null
	conditions: TagValue<'work_conditions'> | null
	willingness: TagValue<'work_willingness'> | null
	status: TagValue<'employment_status'> | null
	/** Whether an open post suits. */
	suited: boolean
}

const employments: Partial<Record<TagValue<'employment_status'>, Employment>> = {
	employed_contract: 'employed',
	employed_flexible: 'employed',
	self_employed: 'employed',
	public_post: 'employed',
	student: 'student',
}

type Seen = Situation & { employment: Employment; willing: boolean }
type Row = { route: HelpRoute; when: (seen: Seen) => boolean }

const able = ({ capacity }: Seen) => capacity === 'full' || capacity === 'partial'
const looks = (seen: Seen) => able(seen) && seen.employment === 'not-employed'

/**
 * R-030, from top to bottom, the first that fits. Sudden loss of income (E) is no fact that the portal
 * holds: the numbers to call stand on every page.
 */
const table: readonly Row[] = [
	{ route: 'Z', when: ({ capacity }) => isAidFirst(capacity) },
	{ route: 'C', when: (seen) => looks(seen) && seen.conditions === 'constrained' },
	{ route: 'A', when: (seen) => looks(seen) && seen.willing && seen.suited },
	{ route: 'B', when: (seen) => looks(seen) && seen.willing },
	{ route: 'M', when: looks },
	{ route: 'K', when: (seen) => able(seen) && seen.employment === 'employed' },
	{ route: 'S', when: ({ employment }) => employment === 'student' },
]

/** Which help comes first; null where too little is known to say. */
export function helpRouteOf(situation: Situation): HelpRoute | null {
	const { status, willingness } = situation
	const seen: Seen = {
		...situation,
		employment: (status && employments[status]) ?? 'not-employed',
		willing: willingness === 'willing' || willingness === 'conditional',
	}
	return table.find(({ when }) => when(seen))?.route ?? null
}
