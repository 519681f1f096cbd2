import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { projectView } from '#app/adapters/projects/project-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { FormValues } from '#app/domain/form.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Edited = { id: string; values: FormValues & { name: string }; places: string[] }

/** A project as its form shows it; null where it is not the actor's to change. */
export async function editedProject(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<Edited | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	const row = await read((db) => db.project.findUnique({ where: { id } }))
	if (!row || !may(actor, 'project.keep', { divisions: [row.divisionCode] })) return null
	const view = projectView(row, places)
	const yuan = (fen: number) => String(yuanOfFen(fen))
	return {
		id,
		places: places.countiesOf(actor.division).map(({ fullName }) => fullName),
		values: {
			name: view.name,
			approvalNumber: view.approvalNumber,
			ownerName: view.ownerName,
			place: view.place,
			fundSource: view.fundSource,
			centralFunds: yuan(view.centralFundsFen),
			labourPayPlanned: yuan(view.labourPayPlannedFen),
			labourPayPaid: yuan(view.labourPayPaidFen),
			workersPlanned: view.workersPlanned === null ? '' : String(view.workersPlanned),
			training: view.training,
			startsOn: view.startsOn ?? '',
			endsOn: view.endsOn ?? '',
		},
	}
}
