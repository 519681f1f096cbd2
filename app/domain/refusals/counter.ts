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

export type CounterTerms = { most: number; windowMonths: number; minDaysBetween: number }

export type Count = {
	/** The refusals that count in this row, oldest first. */
	counted: { id: string; on: string }[]
	count: number
	/** As many as the rule names: a case is due. */
	due: boolean
	/** The day from which the row is forgotten, if nothing more counts. */
	forgottenOn: string | null
}

type Row = { counted: Count['counted']; conditions: ReadonlySet<Condition> }

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
	event.kind === 'refused' ? event.id : 'condition' in event ? event.condition : ''

/**
 * R-040…R-049: how many refusals stand in a row on a day. A fold over what happened, in the order it
 * happened and whatever the order in which it was learnt; nothing else keeps the count.
 */
export function countOf(
	events: readonly CounterEvent[],
	today: string,
	terms: CounterTerms,
): Count {
	const start: Row = { counted: [], conditions: new Set() }
	const past = events.filter(({ at }) => dayIn(at) <= today).toSorted(inOrder)
	const row = past.reduce((before, event) => step(before, event, terms), start)
	const counted = forgotten(row.counted, today, terms) ? [] : row.counted
	const last = counted.at(-1)
	return {
		counted,
		count: counted.length,
		due: counted.length >= terms.most,
		forgottenOn: last ? forgottenFrom(last.on, terms) : null,
	}
}

function step(row: Row, event: CounterEvent, terms: CounterTerms): Row {
	switch (event.kind) {
		case 'begins':
			return { ...row, conditions: new Set([...row.conditions, event.condition]) }
		case 'ends':
			return ended(row, event.condition)
		case 'refused':
			return refused(row, event, terms)
		default:
			return { ...row, counted: [] }
	}
}

/** whoever leaves dibao leaves the row behind; a care duty that ends leaves it as it was. */
function ended({ counted, conditions }: Row, condition: Condition): Row {
	return {
		counted: condition === 'dibao' ? [] : counted,
		conditions: new Set([...conditions].filter((each) => each !== condition)),
	}
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
	const before = forgotten(row.counted, on, terms) ? [] : row.counted
	const last = before.at(-1)
	const tooSoon = last !== undefined && on < addDays(last.on, terms.minDaysBetween)
	if (tooSoon || before.length >= terms.most) return { ...row, counted: before }
	return { ...row, counted: [...before, { id, on }] }
}

/** a row is forgotten once the window has passed since its last refusal; a full one waits for its case. */
function forgotten(counted: Count['counted'], on: string, terms: CounterTerms): boolean {
	const last = counted.at(-1)
	return last !== undefined && counted.length < terms.most && on >= forgottenFrom(last.on, terms)
}

const forgottenFrom = (on: string, { windowMonths }: CounterTerms) => addMonths(on, windowMonths)
