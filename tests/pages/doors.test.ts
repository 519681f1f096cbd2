import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { addressOf, plantedIn } from '#tests/doors/addresses.ts'
import { expected, type Outcome, outcomeOf } from '#tests/doors/outcomes.ts'
import { type Place, site, untold } from '#tests/doors/site.ts'
import { relationsFor, subjectOf } from '#tests/doors/standing.ts'
import { aVisitor, roles } from '#tests/doors/visitors.ts'
import { asOwner, visit } from '#tests/setup/visit.ts'

const visitors = await Promise.all(roles.map((role) => aVisitor(role)))
const readable = site.filter(({ loader, id }) => loader && id !== 'root')

const byPath = (places: readonly Place[]) =>
	places.map((place) => [`/${place.path}`, place] as const)

describe('whatever answers a request says who may pass', () => {
	const handlers = site.flatMap(({ id, loader, action }) => [
		...(loader ? [[`the loader of ${id}`, loader] as const] : []),
		...(action ? [[`the action of ${id}`, action] as const] : []),
	])
	test.each(handlers)('%s', (_name, { door }) => {
		expect(door, 'build it by guarded() or guardedAction()').toBeDefined()
	})
})

test('every parameter is told in tests/doors/subjects.ts', () => {
	expect(untold.map(({ path }) => path)).toEqual([])
})

/** The ways to ask for a page: as a document, and as a browser with scripts asks for one route's data. */
const ways = {
	document: (address: string) => address,
	data: (address: string, { id }: Place) =>
		`${address === '/' ? '/_root' : address}.data?_routes=${encodeURIComponent(id)}`,
}

type Case = { name: string; address: string; cookie: string; expected: Outcome }

/** Every visitor and every relation to what is asked for; whoever fails at the door fails at it wherever things lie. */
async function casesOf(place: Place): Promise<Case[]> {
	const { door } = place.loader ?? {}
	if (!door) throw new Error(`${place.id} has no door`)
	const planted = plantedIn(place.path)
	const cases = visitors.flatMap((visitor) =>
		relationsFor(visitor, door, planted).map(async (relation) => {
			const subject = planted ? await subjectOf(planted.plant, relation, visitor) : null
			const address = addressOf(place.path, subject)
			const judged = planted?.public ? null : subject
			return Object.entries(ways)
				.filter(([way]) => way === 'document' || place.isPage)
				.map(([way, write]) => ({
					name: `${visitor.role}, ${relation}, ${way}`,
					address: write(address, place),
					cookie: visitor.cookie,
					expected:
						place.path === '*' ? ('hidden' as const) : expected(door, visitor.actor, judged),
				}))
		}),
	)
	return (await Promise.all(cases)).flat()
}

async function look({ address, cookie }: Pick<Case, 'address' | 'cookie'>): Promise<Outcome> {
	return outcomeOf(await visit(cookie).get(address))
}

describe('a page opens to those who may see it, and to nobody else', () => {
	test.each(byPath(readable))('%s', async (_path, place) => {
		const cases = await casesOf(place)
		const outcomes = await Promise.all(
			cases.map(async (each) => [each.name, await look(each)] as const),
		)
		expect(Object.fromEntries(outcomes)).toEqual(
			Object.fromEntries(cases.map(({ name, expected: outcome }) => [name, outcome])),
		)
	})
})

describe('an address that names nothing leads to nothing', () => {
	const withSubject = readable.filter(({ path }) => plantedIn(path))
	test.each(byPath(withSubject))('%s', async (_path, place) => {
		const { door } = place.loader ?? {}
		const those = visitors.filter(({ actor }) => door && expected(door, actor, null) === 'passes')
		const addresses = [newId(), 'nonsense', '%00', "'--"].map((id) => addressOf(place.path, { id }))
		const outcomes = await Promise.all(
			those.flatMap(({ cookie }) => addresses.map((address) => look({ address, cookie }))),
		)
		expect(new Set(outcomes)).toEqual(new Set(['hidden']))
	})
})

test('a sensitive page asks staff anew who they are', async () => {
	const late = await Promise.all(roles.map((role) => aVisitor(role)))
	await asOwner(
		"UPDATE session SET proven_at = now() - interval '16 minutes' WHERE account_id = ANY ($1)",
		[late.flatMap(({ actor }) => ('accountId' in actor ? [actor.accountId] : []))],
	)
	const sensitive = readable.flatMap(({ path, loader }) => {
		const { door } = loader ?? {}
		if (!door || !('fresh' in door)) return []
		const staff = late.filter(
			({ actor }) => actor.kind === 'staff' && expected(door, actor, null) === 'passes',
		)
		return staff.map(({ role, cookie }) => ({
			name: `${role} ${path}`,
			address: addressOf(path, { id: newId() }),
			cookie,
		}))
	})
	const outcomes = await Promise.all(sensitive.map(async (each) => [each.name, await look(each)]))
	expect(outcomes.filter(([, outcome]) => outcome !== 'prove')).toEqual([])
})
