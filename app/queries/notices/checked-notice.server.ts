import type { Ctx } from '#app/adapters/context.ts'
import { readCheckCode } from '#app/domain/notices/check-code.ts'
import { type NoticeKind, noticeKinds } from '#app/domain/notices/notice.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type CheckedNotice = {
	kind: NoticeKind
	number: string
	institution: string
	issuedAt: Date
	holds: boolean
}
type Row = Omit<CheckedNotice, 'kind'> & { kind: string }

/** Whether a paper is genuine: what anyone who holds its code may learn, and never whose it is. */
export async function checkedNotice(
	{ read }: Ctx,
	code: string | undefined,
): Promise<CheckedNotice | null> {
	const asked = readCheckCode(code ?? '')
	if (asked === null) return null
	const [row] = await read(
		(db) => db.$queryRaw<Row[]>`
			SELECT kind, number, institution, issued_at AS "issuedAt", holds FROM notice_of_code(${asked})`,
	)
	return row ? { ...row, kind: oneOf(noticeKinds, row.kind) } : null
}
