import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { AnswerTo } from '#app/domain/seekers/answers.ts'

/** willingness is what the person says, and changes when they say otherwise. */
export async function declareWillingness(
	{ today }: Ctx,
	{ db }: WriteTx,
	personId: string,
	{ willing }: AnswerTo<'willing'>,
): Promise<void> {
	const tag = 'work_willingness'
	const present = await db.personTag.findFirst({ where: { personId, tag, validTo: null } })
	if (present?.value === willing) return
	if (present)
		await db.personTag.updateMany({
			where: { id: present.id },
			data: { validTo: dateOf(today) },
		})
	await db.personTag.create({
		data: {
			id: newId(),
			personId,
			tag,
			value: willing,
			source: 'declared',
			validFrom: dateOf(today),
		},
	})
}
