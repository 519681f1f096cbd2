import { newCode, newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { sealBody } from '#app/adapters/notices/sealed-notice.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { giveNumber } from '#app/adapters/paper/document-number.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { NoticeBody, NoticeKind } from '#app/domain/notices/notice.ts'

type About = { personId: string; personDivision: string } & (
	| { refusalId: string }
	| { caseId: string }
)

/** Issues a document under the next number of the institution, and tells the person that it waits for them. */
export async function issueNotice(
	{ actor, now, today }: Ctx<Staff>,
	tx: WriteTx,
	kind: NoticeKind,
	about: About,
	body: NoticeBody,
): Promise<string> {
	const id = newId(now.getTime())
	await tx.db.notice.create({
		data: {
			...(await giveNumber(tx.db, actor, kind, today)),
			...about,
			id,
			kind,
			institution: actor.institution,
			officer: await staffName(tx.db, actor.accountId),
			bodyCipher: sealBody(id, body),
			checkCode: newCode(16),
			issuedAt: now,
		},
	})
	await notifyPerson(tx, about.personId, {
		template: 'notice-issued',
		params: {},
		link: `/me/notices/${id}`,
	})
	tx.record({
		action: 'notice.issue',
		subject: ['notice', id],
		division: about.personDivision,
		details: { kind },
	})
	return id
}
