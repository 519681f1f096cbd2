import { z } from 'zod'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

export const textSizes = ['normal', 'large'] as const

export const contrasts = ['normal', 'high'] as const

/** Whether pages offer to be read aloud 朗读: only then they carry a script. */
export const readings = ['silent', 'aloud'] as const

/** How someone likes to read; whatever a cookie says beyond that becomes the standard. */
export const preferences = z.object({
	locale: z.enum(locales).catch('zh-CN'),
	textSize: z.enum(textSizes).catch('normal'),
	contrast: z.enum(contrasts).catch('normal'),
	reading: z.enum(readings).catch('silent'),
})
export type Preferences = z.output<typeof preferences>
