import type { Ctx } from '#app/adapters/context.ts'
import { bodyOf } from '#app/adapters/notices/sealed-notice.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type NoticeBody, type NoticeKind, noticeKinds } from '#app/domain/notices/notice.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownNotice = {
	id: string
	kind: NoticeKind
	number: string
	institution: string
	officer: string
	issuedAt: Date
	receivedAt: Date | null
	body: NoticeBody
	refusalId: string | null
	caseId: string | null
	checkCode: string
}

/** A document as it was issued, for the person and for caseworkers on their side. */
export async function shownNotice(
	{ actor, read }: Ctx<Recipient | Staff>,
	id: string | undefined,
): Promise<ShownNotice | null> {
	if (!isUuid(id)) return null
	const row = await read((db) => db.notice.findUnique({ where: { id } }))
	if (!row) return null
	const { personId, personDivision } = row
	if (!may(actor, 'refusal.see', { personId, divisions: [personDivision] })) return null
	const { number, institution, officer, issuedAt, receivedAt, refusalId, caseId, checkCode } = row
	return {
		id,
		kind: oneOf(noticeKinds, row.kind),
		number,
		institution,
		officer,
		issuedAt,
		receivedAt,
		body: bodyOf(row),
		refusalId,
		caseId,
		checkCode,
	}
}
