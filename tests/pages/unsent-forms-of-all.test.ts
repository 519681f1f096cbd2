import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aVisitor, places } from '#tests/doors/visitors.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { idleTooLong, signedInAgain, unsentIn } from '#tests/setup/ended-session.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { answerCookie, asOwner, visit } from '#tests/setup/visit.ts'

const text = async (answer: Promise<Response>) => (await answer).text()

describe('what was typed is kept as well', () => {
	test('for staff, also on a page that came to life', async () => {
		const officer = await aVisitor('officer')
		await idleTooLong(officer.cookie)
		const answer = await visit(officer.cookie).post('/officer/posts/new.data', {
			title: '夜班保洁员',
			description: '打扫楼道',
		})
		expect(answer.status).toBe(202)
		const back = visit(`${await signedInAgain(officer)}; ${unsentIn(answer)}`)
		for (const address of ['/officer/posts/new', '/officer/posts/new.data']) {
			const shown = await text(back.get(address))
			expect(shown).toContain('夜班保洁员')
			expect(shown).toContain('打扫楼道')
		}
	})

	test('for a message to several people, whose names are shown again before it is sent', async () => {
		const caseworker = await aVisitor('caseworker')
		const { id } = await asPortal(({ db }) => plant.person(db, { division: places.child }))
		await idleTooLong(caseworker.cookie)
		const page = '/people/together'
		const message = { act: 'message', of: '', sure: 'yes', person: id, words: '明天下午来一趟' }
		const answer = await visit(caseworker.cookie).post(page, message)
		const back = visit(`${await signedInAgain(caseworker)}; ${unsentIn(answer)}`)
		const shown = await text(back.get(page))
		expect(shown).toContain(`name="person" value="${id}"`)
		expect(shown).not.toContain('name="sure"')
		const { sure: _sure, ...choice } = message
		const names = await text(back.post(page, choice))
		expect(names).toContain('name="sure"')
		expect(names).toContain('明天下午来一趟</textarea>')
	})

	test('for whoever has to prove again who they are', async () => {
		const admin = await aVisitor('admin')
		const accountId = admin.actor.kind === 'staff' ? admin.actor.accountId : ''
		const proven = (minutes: number) =>
			asOwner(
				'UPDATE session SET proven_at = now() - make_interval(mins => $2) WHERE account_id = $1',
				[accountId, minutes],
			)
		await proven(16)
		const fields = { username: 'li.an', displayName: '李安' }
		const answer = await visit(admin.cookie).post('/admin/accounts/new', fields)
		expect(answer.headers.get('location')).toContain('/staff/prove?back=')
		const browser = visit(`${admin.cookie}; ${unsentIn(answer)}`)
		expect(await text(browser.get('/staff/prove'))).toContain('您刚才填的还在')
		await proven(0)
		expect(await text(browser.get('/admin/accounts/new'))).toContain('value="li.an"')
	})

	test('for a form with a file, which has to be chosen again', async () => {
		const person = await aVisitor('recipient')
		if (person.actor.kind !== 'recipient') throw new Error('a recipient is one')
		const { personId } = person.actor
		const { id } = await asPortal(({ db }) =>
			plant.refusal('unjustified')(db, { division: places.child, personId }),
		)
		await idleTooLong(person.cookie)
		const page = `/refusals/${id}/evidence`
		const file = new Blob(['not looked at'], { type: 'image/png' })
		const answer = await visit(person.cookie).post(page, {}, { file })
		const shown = await text(visit(`${await signedInAgain(person)}; ${unsentIn(answer)}`).get(page))
		expect(shown).toContain('您刚才填的还在，请检查后再提交。')
		expect(shown).toContain('文件没有留下')
	})

	test('for whoever answers with a paper in hand, and shows its code again', async () => {
		const words = '孩子还小，没人接'
		const holder = await aVisitor('bearer')
		if (holder.actor.kind !== 'bearer') throw new Error('a bearer is one')
		const page = '/answer/decline'
		const over = await answerCookie(holder.actor, new Date(Date.now() - 31 * 60_000))
		const answer = await visit(over).post(page, { reason: 'care-duty', words })
		expect(answer.headers.get('location')).toBe(`/answer?back=${encodeURIComponent(page)}`)
		const shown = (pass: string) => text(visit(`${pass}; ${unsentIn(answer)}`).get(page))
		expect(await shown(holder.cookie)).toContain(words)
		expect(await shown((await aVisitor('bearer')).cookie)).not.toContain(words)
		expect(await shown(holder.cookie)).not.toContain(words)
	})

	test('for a form that was changed after it had been taken: the page says so, and leads back to it', async () => {
		const { cookie } = await aVisitor('recipient')
		const key = randomUUID()
		const page = '/me/helpers/new'
		const asked = {
			name: '大女儿',
			phone: '13900000205',
			relation: 'family',
			areas: 'guidance',
			months: '3',
		}
		expect((await visit(cookie).post(page, asked, { key })).status).toBe(302)
		const answer = await visit(cookie).post(page, { ...asked, name: '小女儿' }, { key })
		expect(answer.status).toBe(409)
		expect(await answer.text()).toContain(`href="${page}"`)
		const shown = await text(visit(`${cookie}; ${unsentIn(answer)}`).get(page))
		expect(shown).toContain('value="小女儿"')
		expect(shown).not.toContain(key)
	})
})
