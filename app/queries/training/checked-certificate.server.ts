import type { Ctx } from '#app/adapters/context.ts'
import { readCheckCode } from '#app/domain/notices/check-code.ts'

export type CheckedCertificate = {
	number: string
	institution: string
	course: string
	hours: number
	issuedAt: Date
	/** Masked: to be compared with the paper. */
	holder: string
}

/** Whether a certificate is genuine, for whoever holds it in hand. */
export async function checkedCertificate(
	{ read }: Ctx,
	code: string,
): Promise<CheckedCertificate | null> {
	const asked = readCheckCode(code)
	if (asked === null) return null
	const [row] = await read(
		(db) => db.$queryRaw<CheckedCertificate[]>`
			SELECT number, institution, course, hours, issued_at AS "issuedAt", holder FROM certificate_of_code(${asked})`,
	)
	return row ?? null
}
