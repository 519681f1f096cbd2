import { open, openJson, seal, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Cv as CvRow, CvShare } from '#app/adapters/db/generated/client.ts'
import { type Cv, type CvChoices, cvParts, firstChoices } from '#app/domain/cv/cv.ts'
import { isOneOf } from '#app/domain/one-of.ts'

export const sealCv = (shareId: string, cv: Cv): string => sealJson(`cv_share.cv:${shareId}`, cv)

/** A copy holds what was asked when it was given: some say nothing in fine. */
type Given = Omit<Cv, 'fine'> & Partial<Pick<Cv, 'fine'>>

/** Null from the moment it was taken back. */
export const cvOfShare = ({ id, cvCipher }: Pick<CvShare, 'id' | 'cvCipher'>): Cv | null =>
	cvCipher === null ? null : { fine: [], ...(openJson(`cv_share.cv:${id}`, cvCipher) as Given) }

export const sealAbout = (personId: string, about: string): string =>
	seal(`cv.about:${personId}`, about)

export const choicesOfRow = (row: CvRow | null): CvChoices =>
	row === null
		? firstChoices
		: {
				about: open(`cv.about:${row.personId}`, row.aboutCipher),
				hidden: row.hidden.filter((part) => isOneOf(cvParts, part)),
				showsPhone: row.showsPhone,
			}
