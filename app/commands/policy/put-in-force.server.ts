import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, Db, Json, WriteTx } from '#app/adapters/context.ts'
import { dateOf, dateOrNull } from '#app/adapters/db/days.ts'
import type { PolicyParameter } from '#app/adapters/db/generated/client.ts'
import {
	changeColumns,
	changeOf,
	type ProposalRow,
} from '#app/adapters/policy/proposal-rows.server.ts'
import { parameterOf, parametersAround } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { lookUp } from '#app/domain/policy/look-up.ts'
import { placeValue } from '#app/domain/policy/place-value.ts'
import { type ParameterChange, type WhyNoChange, whyNoChange } from '#app/domain/policy/proposal.ts'

/**
 * Puts the values of an approved proposal in force: each among those of its parameter and division, so
 * that every day keeps one value. What they replace is kept, and says by what it ended.
 */
export async function putInForce(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	proposal: ProposalRow,
): Promise<{ refused: WhyNoChange } | { before: Json[] }> {
	const { id, divisionCode: division } = proposal
	await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`parameters:${division}`}))`
	const replacedValues: Json[] = []
	for (const change of proposal.changes.map(changeOf)) {
		const around = await parametersAround(tx.db, division)
		const refused = whyNoChange(around, division, change)
		if (refused) return { refused }
		const before = lookUp(around, change.key, division, change.validFrom).value as Json
		await putOne(ctx, tx.db, { id, division }, change)
		replacedValues.push(before)
		tx.record({
			action: 'parameter.set',
			subject: ['parameter', change.key],
			division,
			details: {
				proposalId: id,
				from: change.validFrom,
				before,
				after: change.value as Json,
			},
		})
	}
	return { before: replacedValues }
}

async function putOne(
	{ now }: Ctx<Staff>,
	db: Db,
	{ id, division }: { id: string; division: string },
	change: ParameterChange,
): Promise<void> {
	const own = await db.policyParameter.findMany({
		where: { key: change.key, divisionCode: division, withdrawnAt: null },
	})
	const rows = own.map((row) => ({ ...parameterOf(row), row }))
	const { validTo, shortened, replaced, resumed } = placeValue(rows, change)
	const common = { divisionCode: division, proposalId: id }
	await db.policyParameter.updateMany({
		where: { id: { in: idsOf(replaced) } },
		data: { withdrawnAt: now, endedBy: id },
	})
	await db.policyParameter.updateMany({
		where: { id: { in: idsOf(shortened) } },
		data: { validTo: dateOf(change.validFrom), endedBy: id },
	})
	await db.policyParameter.createMany({
		data: [
			{ ...changeColumns(change), ...common, id: newId(), validTo: dateOrNull(validTo) },
			...resumed.map(({ row }) => ({
				...row,
				...common,
				id: newId(),
				value: row.value as Json,
				validFrom: dateOf(validTo ?? change.validFrom),
				endedBy: null,
				createdAt: now,
			})),
		],
	})
}

const idsOf = (rows: readonly { row: PolicyParameter }[]) => rows.map(({ row }) => row.id)
