import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Ctx, Once } from '#app/adapters/context.ts'
import type { Actor, Bearer, Recipient, Staff } from '#app/domain/access/actor.ts'
import { isOpenTo } from '#app/domain/access/may.ts'
import { type Permission, permissions, relationFor } from '#app/domain/access/permissions.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { readForm } from './form-body.server.ts'
import { pageOf, pathOf } from './page-of.ts'
import { forbidden, notFound, problem, troubleOf } from './problems.server.ts'
import type { RequestFacts } from './request-facts.server.ts'
import { keepTyped, keepUnread, sentAfterAll } from './unsent-form.server.ts'
import { visitorOf } from './visitor.server.ts'
import type { Visitor } from './visitor.ts'

/**
 * What a handler asks of whoever comes: a line of the table of rights, or a reason why it is open.
 * Behind a `fresh` door staff must have proven who they are a short while ago.
 */
export type Door = { may: Permission; fresh?: true } | { open: string }

/** For sensitive acts a proof of identity holds this long. */
const proofHoldsMinutes = 15

/** Who can have passed a door, as far as its line of the table tells. */
type Passed<D extends Door> = D extends { may: infer P extends Permission }
	?
			| (keyof (typeof permissions)[P] & 'recipient' extends never ? never : Recipient)
			| (keyof (typeof permissions)[P] & 'bearer' extends never ? never : Bearer)
			| (Exclude<keyof (typeof permissions)[P], 'recipient' | 'bearer'> extends never
					? never
					: Staff)
	: Actor

export type Entry<D extends Door> = {
	ctx: Ctx<Passed<D>>
	visitor: Visitor
	facts: RequestFacts
	request: Request
	params: LoaderFunctionArgs['params']
}
export type FormEntry<D extends Door> = Entry<D> & { form: FormData; formKey: string }

/** A loader that says who may pass. Every loader is built by it; a test walks the routes and looks. */
export function guarded<const D extends Door, T>(
	door: D,
	load: (entry: Entry<D>) => Promise<T> | T,
) {
	const loader = async ({ request, params, context }: LoaderFunctionArgs) => {
		const visitor = await visitorOf(request, context.facts)
		const first = firstTo(door, visitor, request)
		if (first) throw redirect(first)
		expectId(params)
		return load({ ...entryOf<D>(visitor, context.facts, request), request, params })
	}
	return Object.assign(loader, { door })
}

/**
 * An action that says who may pass. It has read the form, with its idempotency key, so that the
 * command behind it acts once however often the form arrives.
 */
export function guardedAction<const D extends Door, T>(
	door: D,
	act: (entry: FormEntry<D>) => Promise<T> | T,
) {
	const action = async (args: ActionFunctionArgs) =>
		enterForm(door, args, async (enter) => {
			const { form, once } = await readForm(args.request)
			return act(enter(form, once))
		})
	return Object.assign(action, { door })
}

type Enter<D extends Door> = (form: FormData, once: Once) => FormEntry<D>

/** Lets whoever may pass hand in a form, however it is read. */
export async function enterForm<D extends Door, T>(
	door: D,
	{ request, params, context }: ActionFunctionArgs,
	handle: (enter: Enter<D>) => Promise<T>,
): Promise<T> {
	const { facts } = context
	const visitor = await visitorOf(request, facts)
	const first = firstTo(door, visitor, request)
	if (first) throw redirect(first, { headers: await keepUnread(request, visitor) })
	expectId(params)
	let typed: FormData | null = null
	try {
		await sentAfterAll(request)
		return await handle((form, once) => {
			typed = form
			const ctx = contextFor(visitor.actor as Passed<D>, { ...facts, signal: facts.closed, once })
			return { ctx, visitor, facts, request, params, form, formKey: once.key }
		})
	} catch (error) {
		const trouble = troubleOf(error)
		if (!trouble) throw error
		const kept = typed ? await keepTyped(request, visitor, typed) : {}
		throw problem(trouble.status, trouble.code, { ...trouble.headers, ...kept })
	}
}

/** A parameter `id` names a row: what cannot be the id of one names nothing. */
function expectId({ id }: LoaderFunctionArgs['params']): void {
	if (id !== undefined && !isUuid(id)) throw notFound()
}

function entryOf<D extends Door>(visitor: Visitor, facts: RequestFacts, request: Request) {
	const ctx = contextFor(visitor.actor as Passed<D>, {
		requestId: facts.requestId,
		signal: facts.closed,
	})
	return { ctx, visitor, facts, request }
}

/** Where somebody has to go first, to show who they are; null for whoever may pass. Thrown where that would not help. */
function firstTo(door: Door, visitor: Visitor, request: Request): string | null {
	if ('open' in door) return null
	if (visitor.account?.oneTimePassword && pathOf(request) !== passwordPage) return passwordPage
	if (isOpenTo(visitor.actor, door.may))
		return door.fresh && !isFresh(visitor.actor) ? `/staff/prove?${backTo(request)}` : null
	if (visitor.actor.kind === 'recipient' && relationFor(door.may, 'recipient'))
		throw problem(403, 'not-trusted')
	if ('bearer' in permissions[door.may] && visitor.actor.kind !== 'bearer')
		return `${codePage}?${backTo(request)}`
	if (visitor.actor.kind === 'anonymous') return signInFor(door.may, request)
	throw forbidden()
}

/** Where a password that an administrator gave is changed; until then it opens no other door. */
const passwordPage = '/staff/password'

/** Where an answer code is typed: the way to what no account opens. */
const codePage = '/answer'

function isFresh(actor: Actor): boolean {
	return (
		actor.kind !== 'staff' || Date.now() - actor.provenAt.getTime() < proofHoldsMinutes * 60_000
	)
}

/** To the sign-in that fits, and back here afterwards. */
function signInFor(permission: Permission, request: Request): string {
	const page = 'recipient' in permissions[permission] ? '/sign-in' : '/staff/sign-in'
	return `${page}?${backTo(request)}`
}

const backTo = (request: Request) => new URLSearchParams({ back: pageOf(request) }).toString()
