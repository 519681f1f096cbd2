import { newToken } from '#app/adapters/clock/ids.server.ts'
import { faultOf } from '#app/adapters/fault.server.ts'
import { limitReached } from '#app/adapters/limits/limits.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { offerOfPass } from '#app/adapters/offers/answer-pass.server.ts'
import { holderOfSession } from '#app/adapters/sessions/ended-session.server.ts'
import {
	forgetAllUnsent,
	forgetUnsent,
	keepUnsent,
	unsentOf,
} from '#app/adapters/sessions/unsent-forms.server.ts'
import {
	type Holder,
	holderOf,
	type Unsent,
	unsentLimits,
	valuesToKeep,
} from '#app/domain/unsent-form.ts'
import { answerCookie, sessionCookie, unsentCookie } from './cookies.server.ts'
import { pageOf, pathOf } from './page-of.ts'
import { valuesOf } from './refuse.ts'
import { fieldsOfUpload } from './upload-body.server.ts'
import type { Visitor } from './visitor.ts'

type Cookie = ReturnType<typeof unsentCookie>

/** What is told to the browser of a form that was kept: the cookie by which it finds it again. Nothing where it was not. */
type Told = Record<string, string>

/** Keeps a form that nobody may hand in yet, for whoever has sent it. Where that cannot be known, it is not even read. */
export async function keepUnread(request: Request, visitor: Visitor): Promise<Told> {
	const holder = isReadable(request) ? await holderOfForm(request, visitor) : null
	return holder ? keepOrLog(request, holder, () => fieldsOf(request)) : {}
}

/** Keeps a form that came to nothing through no fault of its sender. */
export async function keepTyped(
	request: Request,
	{ actor }: Visitor,
	form: FormData,
): Promise<Told> {
	const holder = holderOf(actor)
	return holder ? keepOrLog(request, holder, async () => form) : {}
}

/** Whatever hinders keeping does not hinder what comes then: the way to sign in, or the page about the trouble. */
async function keepOrLog(
	request: Request,
	holder: Holder,
	read: () => Promise<FormData>,
): Promise<Told> {
	try {
		return await keep(request, holder, read)
	} catch (error) {
		log.warn({ event: 'form-not-kept', path: pathOf(request), ...faultOf(error) })
		return {}
	}
}

async function keep(
	request: Request,
	holder: Holder,
	read: () => Promise<FormData>,
): Promise<Told> {
	if (await limitReached('unsent-form', JSON.stringify(holder))) return {}
	const values = valuesToKeep(valuesOf(await read()))
	if (!values) return {}
	const token = (await textIn(unsentCookie(), request)) ?? newToken()
	await keepUnsent(token, { page: pageOf(request), holder, values })
	return { 'Set-Cookie': await unsentCookie().serialize(token) }
}

/** What waits in the browser of a visitor: for the page they are on, and at all. */
export async function unsentFor(request: Request, { actor }: Visitor): Promise<Unsent> {
	const token = await textIn(unsentCookie(), request)
	if (token === null) return { waits: false, reply: null }
	const { waits, values } = await unsentOf(token, pageOf(request), actor)
	return { waits, reply: values && { values, errors: {}, kept: true } }
}

/** A form of this page has been handed in: what waited for it is no longer needed. */
export async function sentAfterAll(request: Request): Promise<void> {
	const token = await textIn(unsentCookie(), request)
	if (token !== null) await forgetUnsent(token, [pageOf(request)])
}

/** For whoever signs out: what waited is gone, and the header that has their browser forget its token. */
export async function leaveNothing(request: Request): Promise<string> {
	const token = await textIn(unsentCookie(), request)
	if (token !== null) await forgetAllUnsent(token)
	return unsentCookie().serialize('', { maxAge: 0 })
}

const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/
const isUpload = (request: Request) => contentType(request).startsWith('multipart/')
const contentType = ({ headers }: Request) => headers.get('content-type') ?? ''

function isReadable(request: Request): boolean {
	const bytes = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
	const isShort =
		bytes <= unsentLimits.bodyBytes && pageOf(request).length <= unsentLimits.pageLetters
	return isShort && forms.test(contentType(request))
}

const fieldsOf = (request: Request): Promise<FormData> =>
	isUpload(request) ? fieldsOfUpload(request) : request.formData()

/** Whoever is here now; else whose session it was, or for which offer a code was shown. */
async function holderOfForm(request: Request, { actor }: Visitor): Promise<Holder | null> {
	if (pathOf(request).startsWith('/answer/')) {
		const pass = await textIn(answerCookie(), request)
		const offerId = pass === null ? null : offerOfPass(pass)
		return offerId === null ? null : { offerId }
	}
	const known = holderOf(actor)
	if (known) return known
	const token = await textIn(sessionCookie(), request)
	return token === null ? null : holderOfSession(token)
}

async function textIn(cookie: Cookie, request: Request): Promise<string | null> {
	const text: unknown = await cookie.parse(request.headers.get('cookie'))
	return typeof text === 'string' && text !== '' ? text : null
}
