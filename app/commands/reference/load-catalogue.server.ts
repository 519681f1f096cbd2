import type { PoolClient } from 'pg'
import { parameterKeys } from '#app/domain/policy/parameters.ts'
import { shapeOf } from '#app/domain/policy/range.ts'

/** What a value of each parameter has to be like, so that the database refuses what the catalogue does not allow. */
export async function loadCatalogue(client: PoolClient): Promise<void> {
	await client.query(
		`INSERT INTO parameter_definition (key, shape) SELECT * FROM unnest($1::text[], $2::jsonb[])
		 ON CONFLICT (key) DO UPDATE SET shape = excluded.shape WHERE parameter_definition.shape <> excluded.shape`,
		[parameterKeys, parameterKeys.map((key) => JSON.stringify(shapeOf(key)))],
	)
}
