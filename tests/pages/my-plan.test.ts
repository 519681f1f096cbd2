import { expect, test } from 'vitest'
import { plant } from '#tests/makers/planted/plant.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner, recipientCookie, visit } from '#tests/setup/visit.ts'

const division = '330108'
const text = async (answer: Response | Promise<Response>) => (await answer).text()
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location')

async function someone() {
	const { personId, id } = await asPortal(async ({ db }) => {
		const person = await plant.person(db, { division })
		const { id } = await plant.plan(db, { division, personId: person.id })
		return { personId: person.id, id }
	})
	return { phone: visit(await recipientCookie(personId)), id }
}
const stateOf = async (id: string) =>
	(await asOwner<{ state: string }>('SELECT state FROM plan_step WHERE id = $1', [id]))[0]?.state

test('a plan is read, added to and done, without any script', async () => {
	const { phone, id } = await someone()
	const page = await text(phone.get('/me/plan'))
	expect(page).not.toContain('<script')
	expect(page).toContain('办健康证')
	expect(page).toContain('先办健康证')
	expect(await to(phone.post('/me/plan', { verb: 'add', what: '问邻居' }))).toBe('/me/plan')
	expect(await text(phone.get('/me/plan'))).toContain('问邻居')
	expect(await to(phone.post('/me/plan', { verb: 'finish', step: id }))).toBe('/me/plan')
	expect(await stateOf(id)).toBe('done')
})

test('an objection asks for words, keeps the form open, and is shown to staff and person', async () => {
	const { phone, id } = await someone()
	const without = await phone.post('/me/plan', { verb: 'object', step: id, words: '' })
	expect(without.status).toBe(422)
	expect(await without.text()).toContain(`href="#field-object-${id}-words"`)
	await phone.post('/me/plan', { verb: 'object', step: id, words: '没钱体检' })
	expect(await stateOf(id)).toBe('objected')
	expect(await text(phone.get('/me/plan'))).toContain('没钱体检')
})

test('whoever has no plan yet is shown the way to guidance', async () => {
	const person = await asPortal(({ db }) => plant.person(db, { division }))
	const page = await text(visit(await recipientCookie(person.id)).get('/me/plan'))
	expect(page).toContain('href="/me/guidance"')
})
