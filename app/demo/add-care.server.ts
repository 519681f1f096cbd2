import { contextFor } from '#app/adapters/context.server.ts'
import { approveCare } from '#app/commands/care/approve-care.server.ts'
import { assignProvider } from '#app/commands/care/assign-provider.server.ts'
import { recordVisit } from '#app/commands/care/record-visit.server.ts'
import { requestCare } from '#app/commands/care/request-care.server.ts'
import { saveProvider } from '#app/commands/care/save-provider.server.ts'
import { startCare } from '#app/commands/care/start-care.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { careForm, providerForm } from '#app/domain/care/care-forms.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { expectDone } from './expect-done.ts'
import { actorNamed, onceFor } from './journeys/walk.server.ts'

export const careStory = 'care'

const demo = { kind: 'system', name: 'demo' } as const
const day = 86_400_000

const providers = [
	{ name: '演示·示范街道日间照料中心', kinds: ['home', 'day'], phone: '0571-00000051' },
	{ name: '演示·安心陪护服务社', kinds: ['home', 'escort'], phone: '0571-00000052' },
]
const helped = {
	person: '演示·王秀兰',
	kind: 'home',
	duties: ['elder'],
	times: '周一到周五，上午 8 点到下午 4 点',
}
const waiting = {
	person: '演示·陈小梅',
	kind: 'day',
	duties: ['infant'],
	times: '周一到周五白天',
}
/** So many days ago somebody came for so many hours; the person has not answered for them. */
const visits = [
	{ ago: 5, hours: 3.5 },
	{ ago: 2, hours: 4 },
]

/** Two providers, one who is helped and has hours to confirm, and one who waits for an answer. */
export async function addDemoCare(staff: ReadonlyMap<string, Staff>, now: Date): Promise<void> {
	const worker = actorNamed(staff, 'caseworker@bj')
	const at = (step: string, ago: number) =>
		contextFor(worker, {
			now: new Date(now.getTime() - ago * day),
			once: onceFor(`${careStory} ${step}`),
		})
	const on = (ago: number) => addDays(dayIn(now), -ago)
	const kept: string[] = []
	for (const [place, provider] of providers.entries()) {
		const form = providerForm.parse({ ...provider, place: '滨江区' })
		const saved = await expectDone(careStory, saveProvider(at(`provider ${place}`, 40), form, null))
		if ('id' in saved) kept.push(saved.id)
	}
	const id = await asked(helped, at('asked', 20))
	const grant = { covers: ['elder' as const], hoursMonth: 80, until: addDays(dayIn(now), 120) }
	await expectDone(careStory, approveCare(at('approved', 18), id, grant))
	const assigned = { provider: kept[0] ?? '', on: on(12) }
	await expectDone(careStory, assignProvider(at('assigned', 15), id, assigned))
	await expectDone(careStory, startCare(at('started', 12), id, { on: on(12) }))
	for (const [place, { ago, hours }] of visits.entries()) {
		const visit = { on: on(ago), hours }
		await expectDone(careStory, recordVisit(at(`visit ${place}`, ago), id, visit))
	}
	await asked(waiting, at('waiting', 2))
	await contextFor(demo).write(async (tx) => {
		await tx.db.careProvider.updateMany({ where: { id: { in: kept } }, data: { demo: true } })
		tx.record({ action: 'demo.story', subject: ['demo', careStory], division: '' })
		return {}
	})
}

async function asked(
	{ person: name, ...said }: typeof helped,
	ctx: Parameters<typeof requestCare>[0],
): Promise<string> {
	const person = await contextFor(demo).read((db) =>
		db.person.findFirstOrThrow({ where: { name, demo: true } }),
	)
	const done = await expectDone(careStory, requestCare(ctx, person.id, careForm.parse(said)))
	return 'id' in done ? done.id : ''
}
