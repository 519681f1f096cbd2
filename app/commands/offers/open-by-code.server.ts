import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { forgive, limitReached } from '#app/adapters/limits/limits.server.ts'
import { sealPass } from '#app/adapters/offers/answer-pass.server.ts'
import { revealed } from '#app/adapters/people/sealed-person.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'
import { nameOf } from '#app/domain/access/actor.ts'
import { type Known, proves, readAnswerCode, readProof } from '#app/domain/offers/answer-code.ts'

type Showing = { code: string; proof: string; ip: string; requestId: string; now: Date }
type CodeRefusal =
	| 'answer-code-shape'
	| 'answer-proof-shape'
	| 'answer-code-wrong'
	| 'answer-code-many'
	| 'answer-code-locked'
type Outcome = { refused: CodeRefusal } | { pass: string }

type Row = {
	offer_id: string
	person_id: string
	person_division: string
	phone_cipher: string | null
	id_number_cipher: string | null
	birth_date: string | null
}

/**
 * Someone shows the answer code of a paper and answers the second question. A code that does
 * not exist and a wrong answer look the same from outside, and both count towards the same limits.
 */
export async function openByCode({
	code: text,
	proof,
	ip,
	requestId,
	now,
}: Showing): Promise<Outcome> {
	const code = readAnswerCode(text)
	if (!code) return { refused: 'answer-code-shape' }
	const typed = readProof(proof)
	if (!typed) return { refused: 'answer-proof-shape' }
	if (await limitReached('answer-address', ip)) return { refused: 'answer-code-many' }
	if (await limitReached('answer-code', code)) return { refused: 'answer-code-locked' }

	const opened = await atTheDoor(async (client): Promise<Bearer | null> => {
		const { rows } = await client.query<Row>('SELECT * FROM offer_of_code($1)', [code])
		const [row] = rows
		if (!row) return null
		const right = proves(knownOf(row), typed)
		const bearer = { kind: 'bearer', offerId: row.offer_id, personId: row.person_id } as const
		await recordAtTheDoor(client, {
			actor: right ? nameOf(bearer) : 'anonymous',
			actorRole: right ? 'bearer' : 'anonymous',
			action: right ? 'offer.open-by-code' : 'offer.fail-by-code',
			subject: ['offer', row.offer_id],
			division: row.person_division,
			requestId,
		})
		return right ? bearer : null
	})
	if (!opened) return { refused: 'answer-code-wrong' }
	await forgive('answer-address', ip)
	await forgive('answer-code', code)
	return { pass: sealPass(opened, now) }
}

function knownOf(row: Row): Known {
	const sealed = {
		id: row.person_id,
		phoneCipher: row.phone_cipher,
		idNumberCipher: row.id_number_cipher,
	}
	return { ...revealed(sealed), birthDate: row.birth_date }
}
