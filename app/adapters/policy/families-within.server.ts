import type { Db } from '#app/adapters/context.ts'
import { openJson } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { type HouseholdAmounts, householdAmounts } from '#app/domain/people/amounts.ts'
import type { AssistanceCategory } from '#app/domain/people/words.ts'

export type Family = {
	/** Of the registered people in it, the one whose status says what the family has. */
	personId: string
	/** How many of it are registered. */
	people: number
	/** The county of household registration, which scopes the benefit. */
	division: DivisionCode
	area: 'urban' | 'rural'
	/** Null where nobody has recorded what the family has. */
	amounts: HouseholdAmounts | null
}

const concerned: AssistanceCategory[] = ['dibao', 'dibao_edge']

/** More are not looked at one by one while somebody waits. */
const most = 20_000

/** The families of a division that are on dibao or at its edge on a day, as far as they are registered. */
export async function familiesWithin(
	db: Db,
	division: DivisionCode,
	day: string,
): Promise<{ families: Family[]; partial: boolean }> {
	const rows = await db.assistanceStatus.findMany({
		where: {
			category: { in: concerned },
			validFrom: { lte: dateOf(day) },
			AND: [
				{ OR: [{ validTo: null }, { validTo: { gt: dateOf(day) } }] },
				{
					person: {
						mergedInto: null,
						OR: [
							{ hukouCode: { startsWith: division } },
							{ hukouCode: null, residenceCode: { startsWith: division } },
						],
					},
				},
			],
		},
		orderBy: { personId: 'asc' },
		take: most + 1,
		select: {
			id: true,
			personId: true,
			area: true,
			amountsCipher: true,
			person: { select: { householdId: true, hukouCode: true, residenceCode: true } },
		},
	})
	const families = new Map<string, Family>()
	for (const row of rows.slice(0, most)) {
		const { personId, area, person } = row
		const key = person.householdId ?? personId
		const known = families.get(key)
		const amounts = known?.amounts ?? amountsOf(row)
		families.set(key, {
			personId: known?.amounts ? known.personId : personId,
			people: (known?.people ?? 0) + 1,
			division: (person.hukouCode ?? person.residenceCode).slice(0, 6),
			area: area === 'rural' ? 'rural' : 'urban',
			amounts,
		})
	}
	return { families: [...families.values()], partial: rows.length > most }
}

function amountsOf({ id, amountsCipher }: { id: string; amountsCipher: string | null }) {
	if (amountsCipher === null) return null
	return householdAmounts.parse(openJson(`assistance_status.amounts:${id}`, amountsCipher))
}
