import { readFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { levelOf } from '#app/domain/divisions/division-code.ts'

const wage = z.object({
	division: z.string(),
	from: z.iso.date(),
	month: z.array(z.number().int()),
	hour: z.array(z.number().int()),
	source: z.string().optional(),
})
const file = z.object({ source: z.string(), values: z.array(wage), later: z.array(wage) })

/** The ministry's table of minimum wages 最低工资, with later changes; values of a place that has its own stay. */
export async function loadMinimumWages(client: PoolClient): Promise<void> {
	const { source, values, later } = file.parse(
		JSON.parse(await readFile('prisma/reference/minimum-wages.json', 'utf8')),
	)
	for (const row of [...values, ...later]) {
		const next = later.find((each) => each.division === row.division && each.from > row.from)
		for (const key of ['month', 'hour'] as const) {
			await client.query(
				`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, valid_to, source_level, source_doc)
				 SELECT $1, $2, $3, $4, $5, $6, $7, $8
				 WHERE NOT EXISTS (SELECT FROM policy_parameter p WHERE p.key = $2 AND p.division_code = $3 AND p.withdrawn_at IS NULL
					AND daterange(p.valid_from, p.valid_to) && daterange($5, $6))`,
				[
					newId(),
					`minwage.${key}`,
					row.division,
					JSON.stringify(row[key]),
					row.from,
					next?.from ?? null,
					levelOf(row.division),
					row.source ?? source,
				],
			)
		}
	}
}
