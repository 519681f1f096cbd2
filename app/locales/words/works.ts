import type { ProjectRemark } from '#app/domain/projects/labour-share.ts'
import type { ProjectView } from '#app/domain/projects/project-list.ts'
import type { FundSource } from '#app/domain/projects/words.ts'
import type { RecognitionState, WorkshopRemark } from '#app/domain/workshops/recognition.ts'
import type { FormOfWorkshop, RecognitionLevel } from '#app/domain/workshops/words.ts'
import { m } from '#app/locales/compiled/messages.js'

type Words<Word extends string> = Record<Word, () => string>

export const workshopFormWords: Words<FormOfWorkshop> = {
	factory: m.workshop_form_factory,
	'home-based': m.workshop_form_home,
	farming: m.workshop_form_farming,
	'trade-logistics': m.workshop_form_trade,
	'culture-tourism': m.workshop_form_culture,
}
export const recognitionLevelWords: Words<RecognitionLevel> = {
	county: m.recognition_county,
	city: m.recognition_city,
	province: m.recognition_province,
}
export const recognitionWords: Words<RecognitionState> = {
	none: m.recognition_none,
	coming: m.recognition_coming,
	held: m.recognition_held,
	over: m.recognition_over,
}
export const fundSourceWords: Words<FundSource | 'unstated'> = {
	'central-budget': m.fund_central,
	'rural-revitalisation': m.fund_rural,
	local: m.fund_local,
	other: m.fund_other,
	unstated: m.form_not_answered,
}
export const projectViewWords: Words<ProjectView> = {
	running: m.project_running,
	over: m.project_over,
}
export const workshopRemarkWords: Record<WorkshopRemark, (facts: Demanded) => string> = {
	'not-counted': () => m.workshop_remark_uncounted(),
	'people-few': ({ people }) => m.workshop_remark_people({ people }),
	'share-low': ({ share }) => m.workshop_remark_share({ share }),
	'insurance-missing': () => m.workshop_remark_insurance(),
}
type Demanded = { people: string; share: string }

export const projectRemarkWords: Record<ProjectRemark, (facts: { minimum: string }) => string> = {
	'planned-low': m.project_remark_planned,
	'paid-low': m.project_remark_paid,
	over: () => m.project_remark_over(),
}

/** A share as people say it; what nobody has counted is a dash. */
export const shareText = (share: number | null): string =>
	share === null ? '–' : `${Math.round(share * 1000) / 10} %`

/** Fen as yuan, with the signs that group thousands. */
export const yuanText = (fen: number): string =>
	m.parameter_yuan({
		amount: (fen / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 }),
	})
