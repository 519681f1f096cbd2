import type { Ctx, Db, Json, WriteTx } from '#app/adapters/context.ts'
import { type Actor, nameOf } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type IllegalMove, type Machine, moved } from '#app/domain/state-machine.ts'

/** What belongs to a person and moves: an offer, an application, a placement, a refusal, a case. */
export type Moving = {
	id: string
	personId: string
	personDivision: string
	/** Of what lies between a person and a post: the other side. */
	postDivision?: string
	state: string
	version: number
}

type Version = { id: string; state: string; version: number }
type Step<State> = { state: State; version: number }
export type Said = { readonly [name: string]: Json }
type Happening = {
	seq: number
	verb: string
	fromState: string
	toState: string
	actor: string
	at: Date
	data: Said
}

/** Where the rows and the events of one state machine are kept. */
export type Track<Row extends Moving, State extends string, Verb extends string, Changes> = {
	machine: Machine<State, Verb>
	find: (db: Db, id: string) => Promise<Row | null>
	/** Only while the row is as it was read: whoever comes second changes nothing. */
	update: (db: Db, was: Version, data: Changes & Step<State>) => Promise<{ count: number }>
	addEvent: (db: Db, id: string, event: Happening) => Promise<unknown>
}

export type Plan<Changes> = {
	/** What the move changes besides the state. */
	changes?: Changes
	/** What its event keeps for whoever looks at it later; never anyone's own words. */
	said?: Said
	/** What follows from it, once it is certain that nobody else was faster. */
	after?: () => Promise<unknown>
}

export type Asked<Verb extends string> = {
	verb: Verb
	may: Permission
	/** On whose side of it staff have to be: the person's, or either. */
	side: 'person' | 'either'
}

type NoMove = IllegalMove | 'not-found' | 'already-changed'
export type Moved<State, Reason extends string = never> =
	| { refused: NoMove | Reason }
	| { id: string; state: State }

/** One verb of a state machine: right, move, row, event and audit in one transaction. */
export function makeMove<
	Row extends Moving,
	State extends string,
	Verb extends string,
	Changes extends object,
	Reason extends string = never,
>(
	ctx: Ctx<Actor>,
	track: Track<Row, State, Verb, Changes>,
	id: string,
	asked: Asked<NoInfer<Verb>>,
	plan: (row: Row, tx: WriteTx) => Promise<Plan<Changes> | { refused: Reason }>,
): Promise<Moved<State, Reason>> {
	return ctx.write(async (tx): Promise<Moved<State, Reason>> => {
		const row = await track.find(tx.db, id)
		if (!row || !may(ctx.actor, asked.may, subjectOf(row, asked.side)))
			return { refused: 'not-found' }
		return moveWithin(ctx, tx, track, row, asked.verb, (tx) => plan(row, tx))
	})
}

const subjectOf = (
	{ personId, personDivision, postDivision }: Moving,
	side: Asked<string>['side'],
) => ({
	personId,
	divisions: side === 'person' ? [personDivision] : [personDivision, postDivision ?? null],
})

/** The same within a transaction that does more than this, for a row that the actor was found to have a right to. */
export async function moveWithin<
	Row extends Moving,
	State extends string,
	Verb extends string,
	Changes extends object,
	Reason extends string = never,
>(
	ctx: Ctx<Actor>,
	tx: WriteTx,
	track: Track<Row, State, Verb, Changes>,
	row: Row,
	verb: NoInfer<Verb>,
	plan: (tx: WriteTx) => Promise<Plan<Changes> | { refused: Reason }>,
): Promise<Moved<State, Reason>> {
	const { machine } = track
	const { id, state, version } = row
	const move = moved(machine, oneOf(machine.states, state), verb, moverOf(ctx.actor))
	if ('refused' in move) return move
	const planned = await plan(tx)
	if ('refused' in planned) return planned
	const { changes = {} as Changes, said = {}, after } = planned

	const step = { state: move.to, version: version + 1 }
	const { count } = await track.update(tx.db, { id, state, version }, { ...changes, ...step })
	if (count === 0) return { refused: 'already-changed' }
	await writeHappening(
		ctx,
		tx,
		track,
		{ ...row, version: step.version },
		{ verb, from: state, to: move.to, said },
	)
	await after?.()
	return { id, state: move.to }
}

type Written = { verb: string; from: string; to: string; said: Said }

/** The event has the number of the version that it made; the audit names the move and nothing personal. */
export async function writeHappening<Row extends Moving, State extends string>(
	{ actor, now }: Ctx<Actor>,
	tx: WriteTx,
	{ machine, addEvent }: Pick<Track<Row, State, string, never>, 'machine' | 'addEvent'>,
	row: Row,
	{ verb, from, to, said }: Written,
): Promise<void> {
	const { id, version: seq, personDivision: division } = row
	await addEvent(tx.db, id, {
		seq,
		verb,
		fromState: from,
		toState: to,
		actor: nameOf(actor),
		at: now,
		data: said,
	})
	tx.record({
		action: `${machine.name}.${verb}`,
		subject: [machine.name, id],
		division,
		details: { from, to },
	})
}
