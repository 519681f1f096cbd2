import { contextFor } from '#app/adapters/context.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { publishSlots } from '#app/commands/guidance/publish-slots.server.ts'
import { recordMeeting } from '#app/commands/guidance/record-meeting.server.ts'
import { addStep } from '#app/commands/plans/add-step.server.ts'
import { moveStep } from '#app/commands/plans/move-step.server.ts'
import { recordSession } from '#app/commands/plans/record-session.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { slotForm } from '#app/domain/guidance/slot-form.ts'
import { sessionForm } from '#app/domain/plans/plan-forms.ts'
import { addDays, dayIn, momentOn } from '#app/domain/time/day.ts'
import { expectDone } from './expect-done.ts'
import { actorNamed, onceFor } from './journeys/walk.server.ts'

export const guidanceStory = 'guidance'

const demo = { kind: 'system', name: 'demo' } as const
const day = 86_400_000

/** Where and when they can be met, on every day of the weeks around today. */
const hours = [
	{
		adviser: 'caseworker@bj',
		begins: '09:00',
		ends: '11:20',
		place: '演示区社会救助服务中心 2 号窗口',
		address: '演示区示范路 18 号',
		directions: '坐 12 路到示范路站下车，往前走 100 米，进门右手边。',
		phone: '0571-00000018',
	},
	{
		adviser: 'officer@hz',
		begins: '14:00',
		ends: '16:20',
		place: '演示市就业服务中心二楼',
		address: '演示市示范大道 1 号',
		directions: '地铁示范大道站 B 口出来就是，上二楼。',
		phone: '0571-00000001',
		videoUrl: 'https://meeting.example/zhuye-demo',
	},
	{
		adviser: 'officer@xc',
		begins: '09:00',
		ends: '11:20',
		place: '演示县就业服务中心',
		address: '演示县示范街 6 号',
		directions: '汽车站对面，县医院旁边。',
		phone: '0575-00000006',
	},
]

/** Who comes when: days from today, which of that day's times, and what came of it. */
const meetings = [
	{
		person: '演示·王秀兰',
		adviser: 'caseworker@bj',
		in: 1,
		place: 0,
		wish: '想找离家近、能接孩子的活。',
	},
	{ person: '演示·王秀兰', adviser: 'caseworker@bj', in: -6, place: 0, wish: '', came: true },
	{ person: '演示·李建国', adviser: 'caseworker@bj', in: 1, place: 1, wish: '' },
	{ person: '演示·李建国', adviser: 'officer@hz', in: -2, place: 1, wish: '', came: false },
	{ person: '演示·吴桂英', adviser: 'officer@hz', in: 2, place: 0, wish: '想学一门手艺。' },
]

/** Times for guidance, some of them booked, two of them over. */
export async function addDemoGuidance(staff: ReadonlyMap<string, Staff>, now: Date): Promise<void> {
	const published = new Date(now.getTime() - 9 * day)
	const today = dayIn(now)
	for (const { adviser, ...times } of hours) {
		const form = slotForm.parse({
			...times,
			from: addDays(today, -7),
			until: addDays(today, 14),
			weekdays: ['1', '2', '3', '4', '5', '6', '7'],
			length: 40,
			pause: 10,
		})
		const once = onceFor(`${guidanceStory} ${adviser}`)
		await expectDone(
			guidanceStory,
			publishSlots(contextFor(actorNamed(staff, adviser), { now: published, once }), form),
		)
	}
	for (const meeting of meetings) await meet(staff, meeting, { published, today })
	await plan(staff, { now, today })
	await contextFor(demo).write(async (tx) => {
		tx.record({ action: 'demo.story', subject: ['demo', guidanceStory], division: '' })
		return {}
	})
}

type Meeting = (typeof meetings)[number] & { came?: boolean }
type Around = { published: Date; today: string }

async function meet(
	staff: ReadonlyMap<string, Staff>,
	{ person, adviser, in: days, place, wish, came }: Meeting,
	{ published, today }: Around,
): Promise<void> {
	const actor = actorNamed(staff, adviser)
	const on = addDays(today, days)
	const story = `${guidanceStory} ${person} ${days}`
	const wanted = await contextFor(demo).read((db) => found(db, { person, actor, on, place }))
	const booking = contextFor(actor, { now: published, once: onceFor(story) })
	const booked = await expectDone(guidanceStory, bookSlot(booking, { ...wanted, wish }))
	if (came === undefined || !('id' in booked)) return
	const after = momentOn(on, '18:00')
	const noting = contextFor(actor, { now: after, once: onceFor(`${story} met`) })
	await expectDone(guidanceStory, recordMeeting(noting, booked.id, came))
}

type Wanted = { person: string; actor: Staff; on: string; place: number }

async function found(db: Db, { person, actor, on, place }: Wanted) {
	const { id: personId } = await db.person.findFirstOrThrow({
		where: { name: person, demo: true },
	})
	const { id: slotId } = await db.guidanceSlot.findFirstOrThrow({
		where: {
			adviserId: actor.accountId,
			startsAt: { gte: momentOn(on, '00:00'), lt: momentOn(addDays(on, 1), '00:00') },
		},
		orderBy: { startsAt: 'asc' },
		skip: place,
	})
	return { personId, slotId }
}

/** What was agreed with somebody six days ago, and how far they have come. */
async function plan(
	staff: ReadonlyMap<string, Staff>,
	{ now, today }: { now: Date; today: string },
): Promise<void> {
	const actor = actorNamed(staff, 'caseworker@bj')
	const { id: personId } = await contextFor(demo).read((db) =>
		db.person.findFirstOrThrow({ where: { name: '演示·王秀兰', demo: true } }),
	)
	const at = (story: string) =>
		contextFor(actor, { now, once: onceFor(`${guidanceStory} ${story}`) })
	const session = sessionForm.parse({
		heldOn: addDays(today, -6),
		reviewOn: addDays(today, 24),
		needs: '离家近、下午四点前能接孩子的活。',
		strengths: '做饭干净利索，照顾老人有耐心。',
		barriers: ['care', 'benefit-worry'],
		agreed: '先办健康证，再去看社区食堂的岗位；低保的事一起算清楚。',
	})
	await expectDone(guidanceStory, recordSession(at('session'), personId, session))
	const ids: string[] = []
	for (const [place, step] of steps.entries()) {
		const { inDays, ...rest } = step
		const dueOn = addDays(today, inDays)
		const added = await expectDone(
			guidanceStory,
			addStep(at(`step ${place}`), { ...rest, personId, dueOn }),
		)
		if ('id' in added) ids.push(added.id)
	}
	await expectDone(guidanceStory, moveStep(at('done'), ids[0] ?? '', 'finish'))
}

const steps = [
	{ what: '算一算去干活低保怎么变', kind: 'other', side: 'person', link: '/benefit', inDays: -3 },
	{ what: '去社区卫生服务中心办健康证', kind: 'paper', side: 'person', link: '', inDays: 4 },
	{ what: '问街道有没有人能替您接孩子', kind: 'care', side: 'office', link: '', inDays: 6 },
] as const
