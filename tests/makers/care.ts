import { approveCare } from '#app/commands/care/approve-care.server.ts'
import { assignProvider } from '#app/commands/care/assign-provider.server.ts'
import { requestCare } from '#app/commands/care/request-care.server.ts'
import { saveProvider } from '#app/commands/care/save-provider.server.ts'
import { startCare } from '#app/commands/care/start-care.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { providerForm } from '#app/domain/care/care-forms.ts'
import { made } from './journeys.ts'
import { addSeeker } from './market.ts'
import { aCaseworker, person, staff } from './refusals.ts'

/** Someone who looks after their old mother, and so cannot work at night. */
export const aCarer = () => addSeeker('330108', { care: { care: ['elder'] } })

export const wish = { kind: 'home', duties: ['elder'], times: '周一到周五白天' } as const
export const grant = { covers: ['elder' as const], hoursMonth: 40, until: '2027-02-28' }

export const ask = async (personId: string): Promise<string> =>
	made(await requestCare(person(personId), personId, { ...wish, duties: [...wish.duties] }))

export const aProvider = async (worker: Staff, changes: object = {}): Promise<string> =>
	made(
		await saveProvider(
			staff(worker),
			providerForm.parse({
				name: '照料中心',
				kinds: ['home'],
				phone: '0571-87654321',
				place: '滨江区',
				...changes,
			}),
			null,
		),
	)

/** An order for care that somebody waits for; its id, whose it is, and who works on it. */
export async function anAskedOrder() {
	const [worker, personId] = [await aCaseworker(), await aCarer()]
	return { worker, personId, id: await ask(personId) }
}

/** The same, with a provider that has come for the first time today. */
export async function anActiveOrder() {
	const asked = await anAskedOrder()
	const { worker, id } = asked
	const provider = await aProvider(worker)
	made(await approveCare(staff(worker), id, grant))
	made(await assignProvider(staff(worker), id, { provider, on: '2026-11-23' }))
	made(await startCare(staff(worker), id, { on: '2026-11-23' }))
	return asked
}
