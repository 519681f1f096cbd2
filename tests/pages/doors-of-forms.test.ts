import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { nameOf } from '#app/domain/access/actor.ts'
import { may, type Subject } from '#app/domain/access/may.ts'

import { addressOf, plantedIn } from '#tests/doors/addresses.ts'
import { expected, type Outcome, outcomeOf } from '#tests/doors/outcomes.ts'
import { site } from '#tests/doors/site.ts'
import { newSubjectOf, relationsFor, type Standing } from '#tests/doors/standing.ts'
import { acts } from '#tests/doors/subjects.ts'
import { aVisitor, roles, type Visitor, type VisitorRole } from '#tests/doors/visitors.ts'
import { asOwner, type Fields, fromAnywhere, visit } from '#tests/setup/visit.ts'

/** What becomes of a form: it is done, refused with reasons on its page, or stopped like a page is. */
type End = Exclude<Outcome, 'passes'> | 'done' | 'refused'

const actions = site.flatMap((place) =>
	place.action?.door ? [{ place, door: place.action.door }] : [],
)
const byPath = (some: typeof actions) => some.map((each) => [`/${each.place.path}`, each] as const)
const [onSubjects, plain] = [
	actions.filter(({ place }) => plantedIn(place.path)),
	actions.filter(({ place }) => !plantedIn(place.path)),
]

/** As a browser without scripts posts a form, and as one with scripts does. */
const ways = {
	document: (address: string) => address,
	data: (address: string) => `${address}.data`,
}
type Way = keyof typeof ways

async function send(
	address: string,
	fields: Fields,
	{ cookie }: Visitor,
	file?: Blob,
): Promise<End> {
	const options = { headers: fromAnywhere(), ...(file && { file }) }
	const answer = await visit(cookie).post(address, fields, options)
	const outcome = await outcomeOf(answer)
	if (outcome === 'passes') return 'done'
	return outcome === 'status 422' ? 'refused' : outcome
}

/** What someone left behind in the audit; nobody known is everybody at once. */
async function tracesOf({ actor }: Visitor): Promise<string[]> {
	if (actor.kind === 'anonymous') return []
	const rows = await asOwner<{ action: string }>(
		'SELECT action FROM audit_entry WHERE actor = $1',
		[nameOf(actor)],
	)
	return rows.map(({ action }) => action)
}

describe('a form without a subject is stopped at the door for those who may not', () => {
	test.each(byPath(plain))('%s', async (_path, { place, door }) => {
		const ends = roles.flatMap((role) =>
			Object.values(ways).map(async (write) => {
				const visitor = await aVisitor(role)
				const end = await send(write(addressOf(place.path, null)), {}, visitor)
				const wanted = expected(door, visitor.actor, null)
				if (wanted === 'passes') return ['done', 'refused'].includes(end) ? [] : [`${role}: ${end}`]
				const traces = await tracesOf(visitor)
				return end === wanted && traces.length === 0
					? []
					: [`${role}: ${end} ${traces}, not ${wanted}`]
			}),
		)
		expect((await Promise.all(ends)).flat()).toEqual([])
	})
})

function settingOf({ place, door }: (typeof actions)[number]) {
	const planted = plantedIn(place.path)
	const act = acts[place.path]
	if (!planted || !act)
		throw new Error(
			`The doors' test has no form for ${place.path}: add one to acts in tests/doors/subjects.ts`,
		)
	return { place, door, planted, act }
}

/** By the door, then by the line that the command asks about this very subject. */
function wantedOf(
	{ door, planted, act }: ReturnType<typeof settingOf>,
	{ actor }: Visitor,
	subject: Subject,
): End[] {
	const atDoor = expected(door, actor, null)
	if (atDoor !== 'passes') return [atDoor]
	const line = act.may ?? ('may' in door ? door.may : null)
	const allowed = planted.public === true || line === null || may(actor, line, subject)
	return allowed ? ['done'] : ['hidden', 'forbidden', 'refused']
}

async function tried(
	setting: ReturnType<typeof settingOf>,
	role: VisitorRole,
	standing: Standing,
	way: Way,
): Promise<string[]> {
	const { place, planted, act } = setting
	const visitor = await aVisitor(role)
	const subject = await newSubjectOf(act.plant ?? planted.plant, standing, visitor)
	const fields = typeof act.fields === 'function' ? act.fields(subject) : act.fields
	const end = await send(ways[way](addressOf(place.path, subject)), fields, visitor, act.file)
	const wanted = wantedOf(setting, visitor, subject)
	const traces = await tracesOf(visitor)
	const quiet = wanted.includes('done') || traces.length === 0
	return wanted.includes(end) && quiet
		? []
		: [`${role}, ${standing}, ${way}: ${end} ${traces}, not ${wanted}`]
}

describe('a form about something acts for those who may, and leaves nothing behind for others', () => {
	test.each(byPath(onSubjects))('%s', async (_path, action) => {
		const setting = settingOf(action)
		const visitors = await Promise.all(roles.map((role) => aVisitor(role)))
		const trials = visitors.flatMap((visitor) =>
			relationsFor(visitor, action.door, setting.planted).flatMap((standing) =>
				(Object.keys(ways) as Way[]).map((way) => tried(setting, visitor.role, standing, way)),
			),
		)
		expect((await Promise.all(trials)).flat()).toEqual([])
	})

	test.each(byPath(onSubjects))('%s, when it names nothing', async (_path, action) => {
		const { place, act, door } = settingOf(action)
		const visitors = await Promise.all(roles.map((role) => aVisitor(role)))
		const ends = visitors.flatMap((visitor) =>
			[newId(), 'nonsense', '%00'].map(async (id) => {
				const fields = typeof act.fields === 'function' ? act.fields({ id }) : act.fields
				const end = await send(addressOf(place.path, { id }), fields, visitor, act.file)
				const wanted = expected(door, visitor.actor, null)
				const fits = wanted === 'passes' ? ['hidden', 'refused'].includes(end) : end === wanted
				return fits ? [] : [`${visitor.role} ${id}: ${end}`]
			}),
		)
		expect((await Promise.all(ends)).flat()).toEqual([])
	})
})
