import type { OneOf } from '#app/domain/one-of.ts'

/** R-080, the five forms: 厂房式, 居家式, 种养式, 商贸物流式, 文旅式. */
export const workshopForms = [
	'factory',
	'home-based',
	'farming',
	'trade-logistics',
	'culture-tourism',
] as const
export type FormOfWorkshop = OneOf<typeof workshopForms>

/** Which level of government has recognised 认定 it. */
export const recognitionLevels = ['county', 'city', 'province'] as const
export type RecognitionLevel = OneOf<typeof recognitionLevels>
