import type { Db } from '#app/adapters/context.ts'
import { ancestorsOf, type DivisionCode, levelOf } from '#app/domain/divisions/division-code.ts'

/** The benefit belongs to where the household is registered 户籍地; its county decides. */
export async function bureauFor(db: Db, personId: string): Promise<string> {
	const person = await db.person.findUniqueOrThrow({
		where: { id: personId },
		select: { hukouCode: true, residenceCode: true },
	})
	return countyOf(person.hukouCode ?? person.residenceCode)
}

/** The county that a place lies in; the place itself where it is larger than one. */
export const countyOf = (place: DivisionCode): DivisionCode =>
	ancestorsOf(place).find((code) => levelOf(code) === 'county') ?? place
