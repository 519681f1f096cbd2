import { addDays, addMonths, dayIn } from '#app/domain/time/day.ts'

/** What a decision found of a refusal; `open` while nobody has decided, `contested` while an objection is. */
export type RefusalStanding =
	| 'set-aside'
	| 'open'
	| 'justified'
	| 'unjustified'
	| 'undecided'
	| 'contested'

/** A condition that has to hold, or must not, for a refusal to count: on dibao, able to work, bound by care. */
export type Condition = 'dibao' | 'capable' | 'bound'

/** What the counter is made of: everything that happened to a person, each at its moment. */
export type CounterEvent = { at: Date } & (
	| { kind: 'refused'; id: string; standing: RefusalStanding }
	| { kind: 'accepted' | 'started' | 'trained' | 'case-ended' }
	| { kind: 'begins' | 'ends'; condition: Condition }
)

/** Why a row began anew, on which day, and how many that had counted no longer do. */
export type Anew = {
	why: 'accepted' | 'started' | 'trained' | 'case-ended' | 'left-dibao' | 'window'
	on: string
	gone: number
}

export type CounterTerms = { most: number; windowMonths: number; minDaysBetween: number }

export type Count = {
	/** The refusals that count in this row, oldest first. */
	counted: { id: string; on: string }[]
	count: number
	/** As many as the rule names: a case is due. */
	due: boolean
	/** The day from which the row is forgotten, if nothing more counts. */
	forgottenOn: string | null
	/** Why the row last began anew; null where nothing that counted was ever left behind. */
	anew: Anew | null
}

export const emptyCount: Count = {
	counted: [],
	count: 0,
	due: false,
	forgottenOn: null,
	anew: null,
}

type Row = Pick<Count, 'counted' | 'anew'> & { conditions: ReadonlySet<Condition> }

/** At one moment, conditions change first, then a row ends, and only then does a refusal meet what holds. */
const order: Record<CounterEvent['kind'], number> = {
	ends: 0,
	begins: 1,
	accepted: 2,
	started: 2,
	trained: 2,
	'case-ended': 2,
	refused: 3,
}

const inOrder = (one: CounterEvent, other: CounterEvent): number =>
	one.at.getTime() - other.at.getTime() ||
	order[one.kind] - order[other.kind] ||
	nameOf(one).localeCompare(nameOf(other))

const nameOf = (event: CounterEvent) =>
	event.kind === 'refused' ? event.id : 'condition' in event ? event.condition : event.kind

/**
 * R-040…R-049: how many refusals stand in a row on a day. A fold over what happened, in the order it
 * happened and whatever the order in which it was learnt; nothing else keeps the count.
 */
export function countOf(
	events: readonly CounterEvent[],
	today: string,
	terms: CounterTerms,
): Count {
	const start: Row = { counted: [], conditions: new Set(), anew: null }
	const past = events.filter(({ at }) => dayIn(at) <= today).toSorted(inOrder)
	const { counted, anew } = forgetting(
		past.reduce((before, event) => step(before, event, terms), start),
		today,
		terms,
	)
	const last = counted.at(-1)
	return {
		counted,
		count: counted.length,
		due: counted.length >= terms.most,
		forgottenOn: last ? forgottenFrom(last.on, terms) : null,
		anew,
	}
}

function step(row: Row, event: CounterEvent, terms: CounterTerms): Row {
	switch (event.kind) {
		case 'begins':
			return { ...row, conditions: new Set([...row.conditions, event.condition]) }
		case 'ends':
			return ended(row, event)
		case 'refused':
			return refused(row, event, terms)
		default:
			return begunAnew(row, event.kind, dayIn(event.at))
	}
}

/** What counted counts no more. Where nothing had, nothing begins anew. */
const begunAnew = (row: Row, why: Anew['why'], on: string): Row =>
	row.counted.length === 0
		? row
		: { ...row, counted: [], anew: { why, on, gone: row.counted.length } }

/** whoever leaves dibao leaves the row behind; a care duty that ends leaves it as it was. */
function ended(row: Row, { at, condition }: Extract<CounterEvent, { condition: Condition }>): Row {
	const conditions = new Set([...row.conditions].filter((each) => each !== condition))
	const left = condition === 'dibao' ? begunAnew(row, 'left-dibao', dayIn(at)) : row
	return { ...left, conditions }
}

function refused(
	row: Row,
	{ id, at, standing }: Extract<CounterEvent, { kind: 'refused' }>,
	terms: CounterTerms,
): Row {
	const { conditions } = row
	const binding = conditions.has('dibao') && conditions.has('capable') && !conditions.has('bound')
	if (standing !== 'unjustified' || !binding) return row
	const on = dayIn(at)
	const before = forgetting(row, on, terms)
	const last = before.counted.at(-1)
	const tooSoon = last !== undefined && on < addDays(last.on, terms.minDaysBetween)
	if (tooSoon || before.counted.length >= terms.most) return before
	return { ...before, counted: [...before.counted, { id, on }] }
}

/** a row is forgotten once the window has passed since its last refusal; a full one waits for its case. */
function forgetting(row: Row, on: string, terms: CounterTerms): Row {
	const last = row.counted.at(-1)
	if (!last || row.counted.length >= terms.most) return row
	const from = forgottenFrom(last.on, terms)
	return on >= from ? begunAnew(row, 'window', from) : row
}

const forgottenFrom = (on: string, { windowMonths }: CounterTerms) => addMonths(on, windowMonths)
