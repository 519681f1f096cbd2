import { z } from 'zod'

/** The notices and decisions 文书 of a refusal and of a case. */
export const noticeKinds = ['refusal', 'warning', 'case', 'hearing', 'decision', 'review'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a document says, as it was issued; formal documents are written in Chinese. */
export const noticeBody = z.object({
	title: z.string(),
	name: z.string(),
	paragraphs: z.array(z.string()),
})
export type NoticeBody = z.output<typeof noticeBody>
