import type { Db } from '#app/adapters/context.ts'
import { openJson } from '#app/adapters/crypto/sealed.server.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import {
	conditionReasons,
	type Tag,
	tagNames,
	tagSources,
	tagValues,
} from '#app/domain/people/tags.ts'

type Row = {
	id: string
	tag: string
	value: string
	detailCipher: string | null
	source: string
	validFrom: Date
	validTo: Date | null
	reviewOn: Date | null
	by: string | null
}

/** All tags of a person, the present ones and those before, each with who assessed it. */
export async function tagsOf(db: Db, personId: string): Promise<Tag[]> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT id::text, tag, value, detail_cipher AS "detailCipher", source, valid_from AS "validFrom",
			valid_to AS "validTo", review_on AS "reviewOn", staff_name(assessed_by) AS by
		FROM person_tag WHERE person_id = ${personId}::uuid ORDER BY valid_from DESC, recorded_at DESC`
	return rows.map((row) => {
		const tag = oneOf(tagNames, row.tag)
		return {
			id: row.id,
			tag,
			value: oneOf(tagValues[tag], row.value),
			source: oneOf(tagSources, row.source),
			validFrom: isoDay(row.validFrom),
			validTo: isoDayOrNull(row.validTo),
			reviewOn: isoDayOrNull(row.reviewOn),
			by: row.by,
			detail: detailOf(row),
		}
	})
}

function detailOf({ id, detailCipher }: Row): Tag['detail'] {
	if (detailCipher === null) return { reasons: [], note: '' }
	const { reasons = [], note = '' } = openJson(`person_tag.detail:${id}`, detailCipher) as Partial<
		Tag['detail']
	>
	return { reasons: reasons.filter((reason) => isOneOf(conditionReasons, reason)), note }
}
