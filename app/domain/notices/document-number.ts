import type { NoticeKind } from './notice.ts'

export type DocumentKind = 'introduction' | 'certificate' | NoticeKind

/** The short title 发文代字 that stands in the number of each kind of document. */
const shortTitles: Record<DocumentKind, string> = {
	introduction: '岗介',
	refusal: '岗认',
	warning: '岗提',
	case: '陈告',
	hearing: '听通',
	decision: '救决',
	review: '复结',
	certificate: '培结',
}

/** Who numbers documents: an institution within a division, so that namesakes elsewhere have numbers of their own. */
export const issuerOf = ({ division, institution }: { division: string; institution: string }) =>
	`${division}|${institution}`

/** A number as offices write it: 某某中心〔2026〕岗介第12号. */
export const documentNumber = (
	institution: string,
	kind: DocumentKind,
	year: number,
	serial: number,
): string => `${institution}〔${year}〕${shortTitles[kind]}第${serial}号`
