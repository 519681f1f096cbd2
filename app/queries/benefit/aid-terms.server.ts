import type { Ctx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { nation } from '#app/domain/divisions/division-code.ts'

/** How long an application for dibao takes at the most. */
export function aidTerms({ read, today }: Ctx): Promise<{ reviewWorkdays: number }> {
	return read(async (db) => {
		const policy = await readPolicy(db, nation, today)
		return { reviewWorkdays: policy('dibao.review_workdays') }
	})
}
