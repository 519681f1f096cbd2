import type { Db } from '#app/adapters/context.ts'
import { type EmployerVerb, employerVerbs } from '#app/domain/employers/employer-machine.ts'
import { type EmployerDocument, employerDocuments } from '#app/domain/employers/words.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type EmployerHappening = {
	seq: number
	verb: EmployerVerb
	at: Date
	by: string | null
	documents: EmployerDocument[]
	reason: string
}

type Row = {
	seq: number
	verb: string
	at: Date
	by: string | null
	data: { documents?: string[]; reason?: string }
}

/** What happened to an employer, oldest first. */
export async function employerHistory(db: Db, employerId: string): Promise<EmployerHappening[]> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT seq, verb, at, data, CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS by
		FROM employer_event WHERE employer_id = ${employerId}::uuid ORDER BY seq`
	return rows.map(({ seq, verb, at, by, data: { documents = [], reason = '' } }) => ({
		seq,
		verb: oneOf(employerVerbs, verb),
		at,
		by,
		documents: documents.filter((each) => isOneOf(employerDocuments, each)),
		reason,
	}))
}
