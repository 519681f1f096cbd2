import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { recordChoices } from '#app/adapters/employers/record-choices.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { exactName } from '#app/domain/employers/naming.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** The form of a new workshop, begun with the employer whose page one came from. */
export async function newWorkshop(
	{ actor, read }: Ctx<Staff>,
	employerId: string | null,
): Promise<{ values: FormValues; choices: { employers: string[]; places: string[] } }> {
	const places = await gazetteer()
	return read(async (db) => {
		const employer = isUuid(employerId)
			? await db.employer.findUnique({ where: { id: employerId } })
			: null
		const values: FormValues = employer
			? {
					name: employer.name,
					employer: exactName(employer),
					place: places.fullName(employer.divisionCode),
					address: employer.address,
				}
			: {}
		return { values, choices: await recordChoices(db, actor) }
	})
}
