import { contextFor } from '#app/adapters/context.server.ts'
import { assignPeople } from '#app/commands/caseload/assign-people.server.ts'
import { proposeHandover } from '#app/commands/caseload/propose-handover.server.ts'
import { addNotes } from '#app/commands/people/add-notes.server.ts'
import { saveView } from '#app/commands/views/save-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { NoteKind } from '#app/domain/people/notes.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { expectDone } from './expect-done.ts'
import { actorNamed, onceFor } from './journeys/walk.server.ts'

export const caseloadStory = 'caseload'

const demo = { kind: 'system', name: 'demo' } as const
const day = 86_400_000
const named = (names: readonly string[]) => names.map((name) => `演示·${name}`)

/** Who looks after whom; the others have nobody yet. */
const caseloads = [
	{
		caseworker: 'caseworker@bj',
		people: named(['王秀兰', '李建国', '陈大伟', '陈小梅', '胡春燕', '褚志强', '吴桂英']),
	},
	{ caseworker: 'bureau@bj', people: named(['郑海', '冯玉兰']) },
	{ caseworker: 'caseworker@xc', people: named(['孙桂芳', '赵明', '蒋美凤']) },
]

/** What was written down, so many days ago. */
const notes: readonly { person: string; ago: number; kind: NoteKind; words: string }[] = [
	{
		person: '演示·王秀兰',
		ago: 6,
		kind: 'office',
		words: '上午都能出门，下午四点要接孩子。愿意做社区食堂的活。约好先去办健康证。',
	},
	{
		person: '演示·王秀兰',
		ago: 20,
		kind: 'visit',
		words: '婆婆行动不便，白天有邻居照看。问街道有没有日间照料的名额。',
	},
	{
		person: '演示·陈大伟',
		ago: 3,
		kind: 'call',
		words: '岗位介绍收到了，还没想好。担心工资发得晚，约好周五再打电话。',
	},
]

const views = [
	{ name: '30 天没有岗位介绍', query: 'caseworker=mine&offered=30' },
	{ name: '回访到期', query: 'waits=check-due' },
]

/** Caseloads, notes, two lists under a name, and a hand-over that waits. */
export async function addDemoCaseload(staff: ReadonlyMap<string, Staff>, now: Date): Promise<void> {
	const as = (username: string, step: string, ago = 0) =>
		contextFor(actorNamed(staff, username), {
			now: new Date(now.getTime() - ago * day),
			once: onceFor(`${caseloadStory} ${step}`),
		})
	for (const { caseworker, people } of caseloads) {
		const { accountId } = actorNamed(staff, caseworker)
		const ids = await idsOf(people)
		await expectDone(caseloadStory, assignPeople(as(caseworker, caseworker, 60), ids, accountId))
	}
	for (const [place, { person, ago, kind, words }] of notes.entries()) {
		const heldOn = addDays(dayIn(now), -ago)
		const ctx = as('caseworker@bj', `note ${place}`)
		await expectDone(caseloadStory, addNotes(ctx, await idsOf([person]), { kind, heldOn, words }))
	}
	for (const view of views)
		await expectDone(caseloadStory, saveView(as('caseworker@bj', view.name), view))
	const to = actorNamed(staff, 'caseworker@bj').accountId
	const note =
		'郑海：上午联系，电话常常不通，可以先打给他姐姐。冯玉兰：答应过陪她去看岗位，还没去。'
	const people = await idsOf(named(['郑海', '冯玉兰']))
	await expectDone(
		caseloadStory,
		proposeHandover(as('bureau@bj', 'hand-over', 1), { to, note, people }),
	)
	await contextFor(demo).write(async (tx) => {
		tx.record({ action: 'demo.story', subject: ['demo', caseloadStory], division: '' })
		return {}
	})
}

const idsOf = (names: readonly string[]): Promise<string[]> =>
	contextFor(demo).read(async (db) => {
		const rows = await db.person.findMany({
			where: { name: { in: [...names] }, demo: true },
			select: { id: true },
		})
		return rows.map(({ id }) => id)
	})
