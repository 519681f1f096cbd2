import type { Db } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type DocumentKind, documentNumber, issuerOf } from '#app/domain/notices/document-number.ts'

export type GivenNumber = { issuer: string; year: number; serial: number; number: string }

/** The next number 文号 of the actor's institution in the year of a day; taken within the transaction that writes the document. */
export async function giveNumber(
	db: Db,
	actor: Pick<Staff, 'division' | 'institution'>,
	kind: DocumentKind,
	day: string,
): Promise<GivenNumber> {
	const issuer = issuerOf(actor)
	const year = Number(day.slice(0, 4))
	const [given] = await db.$queryRaw<
		{ serial: number }[]
	>`SELECT next_document_number(${issuer}, ${kind}, ${year}::int) AS serial`
	if (!given) throw new Error('a number was asked for and none was given')
	const { serial } = given
	return { issuer, year, serial, number: documentNumber(actor.institution, kind, year, serial) }
}
