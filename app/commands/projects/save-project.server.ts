import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOrNull } from '#app/adapters/db/days.ts'
import { type OwnPlace, ownPlace } from '#app/adapters/divisions/own-place.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import type { ProjectForm } from '#app/domain/projects/project-form.ts'

type Refused =
	| { refused: 'not-found' | 'already-changed' }
	| { refused: 'field'; field: string; reason: string }
type Outcome = Refused | { projectId: string }

/** records a work-relief project, or changes one; its labour pay is judged where it is shown. */
export async function saveProject(
	ctx: Ctx<Staff>,
	form: ProjectForm,
	id: string | null,
): Promise<Outcome> {
	const place = await ownPlace(ctx.actor, form.place)
	if ('refused' in place) return place
	const row = rowOf(form, place)
	return ctx.write((tx) =>
		id === null ? addProject(ctx, tx, row) : changeProject(ctx, tx, row, id),
	)
}

const fen = (yuan: number): bigint => BigInt(fenOfYuan(yuan))

const rowOf = (form: ProjectForm, place: OwnPlace) => ({
	name: form.name,
	approvalNumber: form.approvalNumber,
	ownerName: form.ownerName,
	...place,
	fundSource: form.fundSource,
	centralFundsFen: fen(form.centralFunds),
	labourPayPlannedFen: fen(form.labourPayPlanned),
	labourPayPaidFen: fen(form.labourPayPaid),
	workersPlanned: form.workersPlanned ?? null,
	training: form.training,
	startsOn: dateOrNull(form.startsOn ?? null),
	endsOn: dateOrNull(form.endsOn ?? null),
})
type Row = ReturnType<typeof rowOf>

async function addProject({ actor, now }: Ctx<Staff>, tx: WriteTx, row: Row): Promise<Outcome> {
	if (!may(actor, 'project.keep', { divisions: [row.divisionCode] }))
		return { refused: 'not-found' }
	const id = newId(now.getTime())
	await tx.db.project.create({ data: { ...row, id, createdAt: now } })
	record(tx, 'project.record', id, row)
	return { projectId: id }
}

async function changeProject(
	{ actor }: Ctx<Staff>,
	tx: WriteTx,
	row: Row,
	id: string,
): Promise<Outcome> {
	const project = await tx.db.project.findUnique({ where: { id } })
	if (!project || !may(actor, 'project.keep', { divisions: [project.divisionCode] }))
		return { refused: 'not-found' }
	const { count } = await tx.db.project.updateMany({
		where: { id, version: project.version },
		data: { ...row, version: project.version + 1 },
	})
	if (count === 0) return { refused: 'already-changed' }
	record(tx, 'project.edit', id, row)
	return { projectId: id }
}

const record = (tx: WriteTx, action: string, id: string, row: Row) =>
	tx.record({
		action,
		subject: ['project', id],
		division: row.divisionCode,
		details: {
			centralFundsFen: String(row.centralFundsFen),
			labourPayPlannedFen: String(row.labourPayPlannedFen),
			labourPayPaidFen: String(row.labourPayPaidFen),
		},
	})
