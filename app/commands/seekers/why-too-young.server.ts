import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { readCitizenId } from '#app/domain/identity/citizen-id.ts'
import { fullYears } from '#app/domain/matching/fit.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'
import type { FieldRefusal } from './settled-answer.server.ts'

/** nobody under the working age is registered; an ID number tells the age. */
export async function whyTooYoung(
	{ today }: Ctx,
	{ db }: WriteTx,
	answers: Answers,
): Promise<FieldRefusal | null> {
	const id = readCitizenId(answers['id-number']?.idNumber ?? '')
	if ('fault' in id) return null
	const policy = await readPolicy(db, answers.residence?.residence ?? '', today)
	const tooYoung = fullYears(id.birthDate, today) < policy('capacity.min_age')
	return tooYoung ? { refused: 'field', field: 'idNumber', reason: 'too-young' } : null
}
