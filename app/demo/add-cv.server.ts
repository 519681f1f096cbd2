import { contextFor } from '#app/adapters/context.server.ts'
import { giveCv } from '#app/commands/cv/give-cv.server.ts'
import { keepCv } from '#app/commands/cv/keep-cv.server.ts'
import { expectDone } from './expect-done.ts'
import { onceFor } from './journeys/walk.server.ts'

export const cvStory = 'cv'

const demo = { kind: 'system', name: 'demo' } as const

/** What they say of themselves; whoever has an application that waits gives the CV with it. */
const written = [
	{ person: '演示·王秀兰', about: '做饭干净利索，照顾老人有耐心。' },
	{ person: '演示·朱文静', about: '会用电脑，说话和气。' },
]

/** CVs that people have added to, one of them given to an employer. */
export async function addDemoCvs(now: Date): Promise<void> {
	for (const { person, about } of written) {
		const { id, applicationId } = await found(person)
		// Nobody of the demo has signed in yet: a person stands for their own account.
		const actor = {
			kind: 'recipient',
			accountId: id,
			personId: id,
			relation: 'self',
			areas: null,
		} as const
		const at = (story: string) =>
			contextFor(actor, { now, once: onceFor(`${cvStory} ${person} ${story}`) })
		await expectDone(cvStory, keepCv(at('keep'), { about, hidden: [], showsPhone: false }))
		if (applicationId !== null) await expectDone(cvStory, giveCv(at('give'), applicationId))
	}
	await contextFor(demo).write(async (tx) => {
		tx.record({ action: 'demo.story', subject: ['demo', cvStory], division: '' })
		return {}
	})
}

function found(name: string) {
	return contextFor(demo).read(async (db) => {
		const { id } = await db.person.findFirstOrThrow({ where: { name, demo: true } })
		const application = await db.application.findFirst({
			where: { personId: id, state: 'submitted' },
			select: { id: true },
		})
		return { id, applicationId: application?.id ?? null }
	})
}
