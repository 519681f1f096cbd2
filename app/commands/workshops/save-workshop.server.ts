import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOrNull } from '#app/adapters/db/days.ts'
import { type OwnPlace, ownPlace } from '#app/adapters/divisions/own-place.server.ts'
import { employerNamed } from '#app/adapters/employers/employer-named.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { WorkshopForm } from '#app/domain/workshops/workshop-form.ts'

type Refused =
	| { refused: 'not-found' | 'already-changed' }
	| { refused: 'field'; field: string; reason: string }
type Outcome = Refused | { workshopId: string }

/** records a workshop of an employer, or changes one. */
export async function saveWorkshop(
	ctx: Ctx<Staff>,
	form: WorkshopForm,
	id: string | null,
): Promise<Outcome> {
	const place = await ownPlace(ctx.actor, form.place)
	if ('refused' in place) return place
	return ctx.write(async (tx): Promise<Outcome> => {
		const employer = await employerNamed(tx.db, ctx.actor.division, form.employer)
		if (!employer) return { refused: 'field', field: 'employer', reason: 'employer-unknown' }
		const row = rowOf(form, place, employer.id)
		return id === null ? addWorkshop(ctx, tx, row) : changeWorkshop(ctx, tx, row, id)
	})
}

const rowOf = (form: WorkshopForm, place: OwnPlace, employerId: string) => ({
	employerId,
	name: form.name,
	form: form.form,
	...place,
	address: form.address,
	recognitionNumber: form.recognitionNumber,
	recognitionLevel: form.recognitionLevel ?? null,
	recognisedFrom: dateOrNull(form.recognisedFrom ?? null),
	recognisedTo: dateOrNull(form.recognisedTo ?? null),
	capacity: form.capacity ?? null,
	workers: form.workers ?? null,
	aidedWorkers: form.aidedWorkers ?? null,
	countedOn: dateOrNull(form.countedOn ?? null),
	accidentInsured: form.accidentInsured.length > 0,
})
type Row = ReturnType<typeof rowOf>

async function addWorkshop({ actor, now }: Ctx<Staff>, tx: WriteTx, row: Row): Promise<Outcome> {
	if (!may(actor, 'workshop.keep', { divisions: [row.divisionCode] }))
		return { refused: 'not-found' }
	const id = newId(now.getTime())
	await tx.db.workshop.create({ data: { ...row, id, createdAt: now } })
	record(tx, 'workshop.record', id, row)
	return { workshopId: id }
}

async function changeWorkshop(
	{ actor }: Ctx<Staff>,
	tx: WriteTx,
	row: Row,
	id: string,
): Promise<Outcome> {
	const workshop = await tx.db.workshop.findUnique({ where: { id } })
	const subject = { divisions: [workshop?.divisionCode ?? null] }
	if (!workshop || !may(actor, 'workshop.keep', subject)) return { refused: 'not-found' }
	const { count } = await tx.db.workshop.updateMany({
		where: { id, version: workshop.version },
		data: { ...row, version: workshop.version + 1 },
	})
	if (count === 0) return { refused: 'already-changed' }
	record(tx, 'workshop.edit', id, row)
	return { workshopId: id }
}

const record = (tx: WriteTx, action: string, id: string, row: Row) =>
	tx.record({
		action,
		subject: ['workshop', id],
		division: row.divisionCode,
		details: { employerId: row.employerId, recognition: row.recognitionNumber },
	})
