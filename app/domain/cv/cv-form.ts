import { z } from 'zod'
import { tick } from '#app/domain/form-fields.ts'
import { cvParts } from './cv.ts'

/** Two sentences are enough; a number as long as that of an identity card is none of an employer's business. */
const aboutLength = 120
const longNumber = /\d{15}/

export const cvForm = z.object({
	about: z
		.string()
		.trim()
		.max(aboutLength, 'text-long')
		.refine((text) => !longNumber.test(text.replace(/[\s-]/g, '')), 'about-number')
		.default(''),
	shows: z.array(z.enum(cvParts)).default([]),
	phone: tick,
})
