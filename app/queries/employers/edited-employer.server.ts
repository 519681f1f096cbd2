import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { maskedPhone } from '#app/adapters/employers/employer-contact.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type EditedEmployer = {
	id: string
	values: FormValues & { name: string }
	/** The number on record, masked: it is never sent into the form. */
	phone: string | null
	verified: boolean
	places: string[]
}

/** An employer as its form shows it; null where it is not the actor's to change. */
export async function editedEmployer(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<EditedEmployer | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const employer = await db.employer.findUnique({ where: { id }, include: { file: true } })
		const subject = { divisions: [employer?.divisionCode ?? null] }
		if (!employer || !may(actor, 'employer.keep', subject)) return null
		const { name, kind, creditCode, address, about, file } = employer
		return {
			id,
			verified: employer.standing === 'verified',
			phone: file && maskedPhone(file),
			places: places.countiesOf(actor.division).map(({ fullName }) => fullName),
			values: {
				name,
				kind,
				creditCode: creditCode ?? '',
				place: places.fullName(employer.divisionCode),
				address,
				about,
				contactName: file?.contactName ?? '',
				note: file?.note ?? '',
			},
		}
	})
}
