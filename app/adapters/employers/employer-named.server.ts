import type { Db } from '#app/adapters/context.ts'
import { ancestorsOf, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { codeInName } from '#app/domain/employers/naming.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'

export type NamedEmployer = { id: string; name: string; divisionCode: DivisionCode }

const brief = { id: true, name: true, divisionCode: true } as const

/**
 * The employer that someone means by what they typed: a credit code, alone or behind the name, means
 * one wherever it is recorded; a name means one of the division, else of the divisions around it.
 */
export async function employerNamed(
	db: Db,
	division: DivisionCode,
	typed: string,
): Promise<NamedEmployer | null> {
	const code = codeInName(typed)
	if (code !== null) return db.employer.findFirst({ where: { creditCode: code }, select: brief })
	const nameKey = employerNameKey(typed)
	const within = { startsWith: division }
	const around = { in: ancestorsOf(division) }
	for (const divisionCode of [within, around]) {
		const employer = await db.employer.findFirst({
			where: { nameKey, divisionCode },
			orderBy: { createdAt: 'asc' },
			select: brief,
		})
		if (employer) return employer
	}
	return null
}
