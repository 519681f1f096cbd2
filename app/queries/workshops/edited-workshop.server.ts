import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { recordChoices } from '#app/adapters/employers/record-choices.server.ts'
import { withEmployer, workshopView } from '#app/adapters/workshops/workshop-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { exactName } from '#app/domain/employers/naming.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Edited = {
	id: string
	values: FormValues & { name: string }
	choices: { employers: string[]; places: string[] }
}

const text = (value: string | number | null) => (value === null ? '' : String(value))

/** A workshop as its form shows it; null where it is not the actor's to change. */
export async function editedWorkshop(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<Edited | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const row = await db.workshop.findUnique({
			where: { id },
			include: { employer: { select: { ...withEmployer.employer.select, creditCode: true } } },
		})
		const subject = { divisions: [row?.divisionCode ?? null] }
		if (!row || !may(actor, 'workshop.keep', subject)) return null
		const view = workshopView(row, places, today)
		const values = {
			name: view.name,
			employer: exactName(row.employer),
			form: view.form,
			place: view.place,
			address: view.address,
			recognitionNumber: view.recognitionNumber,
			recognitionLevel: text(view.recognitionLevel),
			recognisedFrom: text(view.recognisedFrom),
			recognisedTo: text(view.recognisedTo),
			capacity: text(view.capacity),
			workers: text(view.workers),
			aidedWorkers: text(view.aidedWorkers),
			countedOn: text(view.countedOn),
			accidentInsured: view.accidentInsured ? ['yes'] : [],
		}
		return { id, values, choices: await recordChoices(db, actor) }
	})
}
