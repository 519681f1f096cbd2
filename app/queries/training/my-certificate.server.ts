import type { Ctx } from '#app/adapters/context.ts'
import { type QrCode, qrCodeOf } from '#app/adapters/paper/qr-code.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type MyCertificate = {
	id: string
	name: string
	number: string
	checkCode: string
	institution: string
	course: string
	hours: number
	from: Date
	until: Date
	issuedAt: Date
	code: QrCode
}

/** The certificate of a course that somebody has completed, with the code by which anyone can check it. */
export async function myCertificate(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
	origin: string,
): Promise<MyCertificate | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.trainingCertificate.findUnique({
			where: { enrolmentId: id },
			include: { enrolment: { include: { person: true, run: true } } },
		})
		if (!row) return null
		const { personId, personDivision, person, run } = row.enrolment
		if (!may(actor, 'enrolment.see', { personId, divisions: [personDivision] })) return null
		const { number, checkCode, institution, course, hours, issuedAt } = row
		return {
			...{ id, number, checkCode, institution, course, hours, issuedAt },
			name: person.name,
			from: run.startsAt,
			until: run.endsAt,
			code: qrCodeOf(`${origin}/verify?code=${checkCode}`),
		}
	})
}
