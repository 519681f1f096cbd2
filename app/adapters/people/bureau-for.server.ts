import type { Db } from '#app/adapters/context.ts'
import { ancestorsOf, levelOf } from '#app/domain/divisions/division-code.ts'

/** The benefit belongs to where the household is registered 户籍地; its county decides. */
export async function bureauFor(db: Db, personId: string): Promise<string> {
	const person = await db.person.findUniqueOrThrow({
		where: { id: personId },
		select: { hukouCode: true, residenceCode: true },
	})
	const home = person.hukouCode ?? person.residenceCode
	return ancestorsOf(home).find((code) => levelOf(code) === 'county') ?? home
}
