import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import type { Employer } from '#app/adapters/db/generated/client.ts'
import { ownPlace } from '#app/adapters/divisions/own-place.server.ts'
import { sealPhone } from '#app/adapters/employers/employer-contact.server.ts'
import { similarEmployers } from '#app/adapters/employers/similar-employers.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { EmployerForm } from '#app/domain/employers/employer-form.ts'
import { employerMachine } from '#app/domain/employers/employer-machine.ts'
import { type NotRecorded, type Similar, whyNotRecorded } from '#app/domain/employers/similar.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { employerNameKey, employerStandings } from '#app/domain/posts/employer-standing.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { writeEmployerEvent } from './write-employer-event.server.ts'

type Refused =
	| { refused: IllegalMove | 'not-found' | 'already-changed' }
	| { refused: 'field'; field: 'place'; reason: 'place-unknown' | 'beyond-division' }
	| (NotRecorded & { refused: 'field'; similar: Similar[] })
type Outcome = Refused | { employerId: string }

/** Records an employer, or changes one; those on record that look alike are shown before. */
export async function saveEmployer(
	ctx: Ctx<Staff>,
	form: EmployerForm,
	id: string | null,
): Promise<Outcome> {
	const place = await ownPlace(ctx.actor, form.place)
	if ('refused' in place) return place
	const { divisionCode: division } = place
	try {
		return await ctx.write(async (tx): Promise<Outcome> => {
			const { name, creditCode } = form
			const similar = await similarEmployers(tx.db, { id, name, creditCode, division })
			const sure = form.sure.length > 0
			const refused = whyNotRecorded(similar, { creditCode, division, sure })
			if (refused) return { ...refused, refused: 'field', similar }
			return id === null
				? addEmployer(ctx, tx, form, division)
				: changeEmployer(ctx, tx, form, division, id)
		})
	} catch (error) {
		const taken = takenBy(error)
		if (taken) return { ...taken, refused: 'field', similar: [] }
		throw error
	}
}

/** Two recorded the same at the same moment: the database lets one of them. */
function takenBy(error: unknown): NotRecorded | null {
	switch (constraintOf(error)) {
		case 'employer_credit_code':
			return { field: 'creditCode', reason: 'credit-code-taken' }
		case 'employer_name_in_division':
			return { field: 'name', reason: 'employer-known' }
		default:
			return null
	}
}

const columnsOf = (form: EmployerForm, divisionCode: DivisionCode) => ({
	name: form.name,
	nameKey: employerNameKey(form.name),
	creditCode: form.creditCode,
	kind: form.kind,
	divisionCode,
	address: form.address,
	about: form.about,
})

async function addEmployer(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	form: EmployerForm,
	division: DivisionCode,
): Promise<Outcome> {
	if (!may(ctx.actor, 'employer.keep', { divisions: [division] })) return { refused: 'not-found' }
	const id = newId(ctx.now.getTime())
	const employer = await tx.db.employer.create({
		data: { ...columnsOf(form, division), id, origin: 'staff', createdAt: ctx.now },
	})
	await keepFile(tx, id, form)
	await writeEmployerEvent(ctx, tx, employer, { verb: 'record', from: '', to: 'unverified' })
	return { employerId: id }
}

async function changeEmployer(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	form: EmployerForm,
	division: DivisionCode,
	id: string,
): Promise<Outcome> {
	const employer = await tx.db.employer.findUnique({ where: { id } })
	if (!employer || !may(ctx.actor, 'employer.keep', { divisions: [employer.divisionCode] }))
		return { refused: 'not-found' }
	const from = oneOf(employerStandings, employer.standing)
	const columns = columnsOf(form, division)
	const verb = from === 'verified' && isAnother(employer, columns) ? 'correct' : 'edit'
	const move = moved(employerMachine, from, verb, moverOf(ctx.actor))
	if ('refused' in move) return move
	const version = employer.version + 1
	const { count } = await tx.db.employer.updateMany({
		where: { id, version: employer.version },
		data: { ...columns, ...(verb === 'correct' && unproven), standing: move.to, version },
	})
	if (count === 0) return { refused: 'already-changed' }
	await keepFile(tx, id, form)
	const data = { changed: changedIn(employer, columns) }
	await writeEmployerEvent(ctx, tx, { ...employer, version }, { verb, from, to: move.to, data })
	return { employerId: id }
}

type Columns = ReturnType<typeof columnsOf>

/** what was proven by documents. */
const proven = ['nameKey', 'creditCode', 'kind'] as const
const isAnother = (employer: Employer, columns: Columns) =>
	proven.some((name) => employer[name] !== columns[name])

/** What a verification leaves in a row, taken back. */
export const unproven = { verifiedBy: null, verifiedAt: null, reverifyOn: null }

const changedIn = (employer: Employer, columns: Columns): string[] =>
	(Object.keys(columns) as (keyof Columns)[]).filter(
		(name) => name !== 'nameKey' && employer[name] !== columns[name],
	)

/** The phone is replaced where one was typed, forgotten where that was ticked, and else left as it is. */
async function keepFile(
	{ db }: WriteTx,
	employerId: string,
	{ contactName, phone, forgetPhone, note }: EmployerForm,
): Promise<void> {
	const change = {
		contactName,
		note,
		...(forgetPhone.length > 0 && { phoneCipher: null }),
		...(phone !== null && { phoneCipher: sealPhone(employerId, phone) }),
	}
	const { count } = await db.employerFile.updateMany({ where: { employerId }, data: change })
	if (count === 0) await db.employerFile.createMany({ data: { employerId, ...change } })
}
