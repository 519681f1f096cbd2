import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { type NoticeBody, noticeBody } from '#app/domain/notices/notice.ts'

export const sealBody = (noticeId: string, body: NoticeBody): string =>
	sealJson(`notice.body:${noticeId}`, body)

export const bodyOf = ({ id, bodyCipher }: { id: string; bodyCipher: string }): NoticeBody =>
	noticeBody.parse(openJson(`notice.body:${id}`, bodyCipher))
