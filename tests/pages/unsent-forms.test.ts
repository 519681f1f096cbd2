import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { unsentLimits } from '#app/domain/unsent-form.ts'
import { aVisitor, places } from '#tests/doors/visitors.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { idleTooLong, signedInAgain, unsentIn } from '#tests/setup/ended-session.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner, type Fields, visit } from '#tests/setup/visit.ts'

const words = '孩子还小，没人接'
const typed = { reason: 'care-duty', words }
const notice = '您刚才填的还在，请检查后再提交。'

/** Somebody about to say no to an offer, with the page open for longer than a session lasts. */
async function tooLate() {
	const person = await aVisitor('recipient')
	const { actor } = person
	if (actor.kind !== 'recipient') throw new Error('a recipient is one')
	const { id } = await asPortal(({ db }) =>
		plant.offer('delivered')(db, { division: places.child, personId: actor.personId }),
	)
	await idleTooLong(person.cookie)
	const page = `/me/offers/${id}/decline`
	const send = (fields: Fields = typed, to = page) => visit(person.cookie).post(to, fields)
	return { person, accountId: actor.accountId, id, page, send }
}

const rowsOf = (pages: readonly string[]) =>
	asOwner<{ form_cipher: string }>('SELECT form_cipher FROM unsent_form WHERE page = ANY($1)', [
		pages,
	])
const text = async (answer: Promise<Response>) => (await answer).text()

describe('a form that comes when its session is over', () => {
	test('is kept, sealed, for whoever signs in again; shown to be checked, and never sent by itself', async () => {
		const { person, id, page, send } = await tooLate()
		const answer = await send()
		expect(answer.status).toBe(302)
		expect(answer.headers.get('location')).toBe(`/sign-in?back=${encodeURIComponent(page)}`)
		const cookie = answer.headers.get('set-cookie') ?? ''
		for (const trait of ['HttpOnly', 'SameSite=Lax', 'Max-Age=1800'])
			expect(cookie).toContain(trait)
		const [row] = await rowsOf([page])
		expect(row?.form_cipher).toMatch(/^v1\./)
		expect(cookie + row?.form_cipher).not.toContain(words)

		const browser = unsentIn(answer)
		expect(await text(visit(browser).get('/sign-in'))).toContain(
			'您刚才填的还在，30 分钟内都能接着填',
		)
		const back = visit(`${await signedInAgain(person)}; ${browser}`)
		for (const _load of ['the page', 'the page once more']) {
			const shown = await text(back.get(page))
			expect(shown).toContain(notice)
			expect(shown).toContain(words)
			expect(shown).toMatch(/checked="" value="care-duty"/)
		}
		expect(await text(back.get('/me/care'))).not.toContain(notice)
		const [offer] = await asOwner('SELECT state FROM offer WHERE id = $1', [id])
		expect(offer).toEqual({ state: 'delivered' })

		expect((await back.post(page, typed)).status).toBe(302)
		expect(await rowsOf([page])).toEqual([])
		expect(await text(back.get(page))).not.toContain(words)
	})

	test('is thrown away when another account signs in at that browser', async () => {
		const { page, person, send } = await tooLate()
		const browser = unsentIn(await send())
		const other = await aVisitor('recipient')
		const seen = await visit(`${other.cookie}; ${browser}`).get('/me')
		expect(await seen.text()).not.toContain(words)
		expect(await rowsOf([page])).toEqual([])
		const back = visit(`${await signedInAgain(person)}; ${browser}`)
		expect(await text(back.get(page))).not.toContain(words)
	})

	test('is not for another of the family under the same number; it waits until one of them is chosen', async () => {
		const { page, person, accountId, send } = await tooLate()
		const browser = unsentIn(await send())
		const brother = await asPortal(async ({ db }) => {
			const { id } = await plant.person(db, { division: places.child })
			await db.personAccess.create({
				data: { id: newId(), accountId, personId: id, relation: 'self' },
			})
			return id
		})
		await visit(`${await signedInAgain(person, null)}; ${browser}`).get('/sign-in/who')
		expect(await rowsOf([page])).toHaveLength(1)
		await visit(`${await signedInAgain(person, brother)}; ${browser}`).get('/me')
		expect(await rowsOf([page])).toEqual([])
	})

	test('cannot be reached without the cookie of the browser it came from', async () => {
		const { page, person, send } = await tooLate()
		await send()
		expect(await text(visit(await signedInAgain(person)).get(page))).not.toContain(words)
	})

	test('is gone after half an hour, and when one signs out', async () => {
		const { page, person, send } = await tooLate()
		const browser = unsentIn(await send())
		const back = visit(`${await signedInAgain(person)}; ${browser}`)
		await asOwner(
			"UPDATE unsent_form SET created_at = now() - interval '30 minutes' WHERE page = $1",
			[page],
		)
		expect(await text(back.get(page))).not.toContain(words)

		const again = await tooLate()
		const other = unsentIn(await again.send())
		expect(await rowsOf([page]), 'whoever comes next sweeps').toEqual([])
		const gone = await visit(`${await signedInAgain(again.person)}; ${other}`).post('/sign-out')
		expect(gone.headers.get('set-cookie')).toContain('zhuye-unsent=;')
		expect(await rowsOf([again.page])).toEqual([])
	})
})

describe('nothing is kept', () => {
	test('for whoever was never signed in, or says so with a token of their own making', async () => {
		const { page } = await tooLate()
		for (const cookie of ['', 'zhuye-session=ImludmVudGVkIg==']) {
			const answer = await visit(cookie).post(page, typed)
			expect(answer.status).toBe(302)
			expect(unsentIn(answer)).toBe('')
		}
		expect(await rowsOf([page])).toEqual([])
	})

	test('of a form with more than the longest of ours', async () => {
		const { send } = await tooLate()
		const said = (count: number) => ({ words: Array.from({ length: count }, () => 'x') })
		expect(unsentIn(await send(said(unsentLimits.values)))).not.toBe('')
		expect(unsentIn(await send(said(unsentLimits.values + 1)))).toBe('')
	})

	test('beyond the last five of a browser, and thirty an hour of one person', async () => {
		const { person, page } = await tooLate()
		const pages = Array.from(
			{ length: unsentLimits.atOnce + 1 },
			(_, place) => `${page}?n=${place}`,
		)
		let browser = ''
		const send = async (to: string) => {
			const answer = await visit(`${person.cookie}; ${browser}`).post(to, typed)
			browser ||= unsentIn(answer)
			return unsentIn(answer) !== ''
		}
		for (const to of pages) expect(await send(to)).toBe(true)
		expect(await rowsOf(pages)).toHaveLength(unsentLimits.atOnce)
		expect(await rowsOf(pages.slice(0, 1))).toEqual([])
		const more = await Promise.all(Array.from({ length: 25 }, () => send(page)))
		expect(more.filter(Boolean)).toHaveLength(30 - pages.length)
	})
})
