import { z } from 'zod'
import { passwordRules } from './password-rules.ts'

export const passwordForm = z
	.object({
		currentPassword: z
			.string('missing')
			.min(1, 'missing')
			.max(passwordRules.most, 'password-wrong'),
		newPassword: z
			.string('missing')
			.min(passwordRules.least, 'password-short')
			.max(passwordRules.most, 'text-long'),
		againPassword: z.string('missing').min(1, 'missing'),
	})
	.refine(({ newPassword, againPassword }) => newPassword === againPassword, {
		path: ['againPassword'],
		message: 'password-differs',
	})
	.refine(({ newPassword, currentPassword }) => newPassword !== currentPassword, {
		path: ['newPassword'],
		message: 'password-same',
	})
export type PasswordForm = z.output<typeof passwordForm>

/** One character over and over, or a run along the keyboard, is long but no secret. */
export function isGuessable(password: string, username: string): boolean {
	const plain = password.normalize('NFKC').toLowerCase()
	const name = username.toLowerCase().split('@')[0] ?? ''
	const few = new Set(plain).size < 5
	return (
		few ||
		(name.length >= 4 && plain.includes(name)) ||
		/123456|qwerty|abcdef|password|zhuye/.test(plain)
	)
}
