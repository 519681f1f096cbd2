import { contextFor } from '#app/adapters/context.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { shippedProfile } from '#app/adapters/policy/shipped-profiles.server.ts'
import { draftProposal } from '#app/commands/policy/draft-proposal.server.ts'
import { moveProposal } from '#app/commands/policy/move-proposal.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'
import { addMonths } from '#app/domain/time/day.ts'
import { actorNamed, onceFor } from './journeys/walk.server.ts'

const maker = 'admin@hz'
const second = 'admin@zj'

export async function countDemoProposals(db: Db): Promise<number> {
	return db.parameterProposal.count()
}

/** The example of Hangzhou in force, and a higher standard that waits for the second person. */
export async function addDemoProposals(
	staff: ReadonlyMap<string, Staff>,
	now: Date,
): Promise<void> {
	const as = (who: string, step: string) =>
		contextFor(actorNamed(staff, who), { now, once: onceFor(`proposals ${step}`) })
	const profile = await shippedProfile('hangzhou')
	if (!profile) throw new Error('the example of the demo is gone')
	const shipped = await draftProposal(as(maker, 'profile'), {
		...profile,
		fileName: 'hangzhou.yaml',
		reason: '演示：采用随程序提供的示例',
	})
	if ('refused' in shipped) throw new Error(`demo proposal: ${shipped.refused}`)
	await moveProposal(as(maker, 'profile sent'), shipped.proposalId, 'send')
	await moveProposal(as(second, 'profile approved'), shipped.proposalId, 'approve')

	const raised = await draftProposal(as(maker, 'raise'), {
		division: '3301',
		fileName: '',
		reason: '演示：明年起提高低保标准，城乡同标',
		changes: ['urban', 'rural'].map((area) => higher(area, nextYear(as(maker, '').today))),
	})
	if ('refused' in raised) throw new Error(`demo proposal: ${raised.refused}`)
	await moveProposal(as(maker, 'raise sent'), raised.proposalId, 'send')
}

const nextYear = (today: string) => `${addMonths(today, 12).slice(0, 4)}-01-01`

const higher = (area: string, validFrom: string): ParameterChange => ({
	key: area === 'urban' ? 'dibao.standard_monthly.urban' : 'dibao.standard_monthly.rural',
	value: 135_000,
	validFrom,
	validTo: null,
	sourceLevel: 'city',
	sourceNo: '演示〔2026〕8号',
	sourceDoc: '演示：关于调整最低生活保障标准的通知',
	verified: true,
	binding: false,
})
