import { z } from 'zod'

/** Fields that many forms have. */
export const line = (most: number) => z.string().trim().max(most, 'text-long').default('')
export const day = z.iso.date('date-shape').optional()
export const placeField = z
	.string('place-missing')
	.trim()
	.min(1, 'place-missing')
	.max(100, 'text-long')

/** The telephone of an office, as it is written on a door. */
export const officePhone = z
	.string('phone-shape')
	.trim()
	.regex(/^[\d+() -]{5,20}$/, 'phone-shape')

/** A whole number, where one is given. */
export const wholeNumber = (least: number, most: number) =>
	z
		.number('number-missing')
		.int('number-whole')
		.min(least, 'number-missing')
		.max(most, 'number-missing')
		.optional()

/** A tick that stands for consent: absent means no. */
export const tick = z
	.literal('yes')
	.optional()
	.transform((ticked) => ticked === 'yes')
