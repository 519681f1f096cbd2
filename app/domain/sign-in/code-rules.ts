/** A one-time code: how long it holds, how often one may guess, and when the next may be asked for. */
export const codeRules = { minutes: 5, tries: 5, resendSeconds: 60 } as const

export type CodeState = { tries: number; expiresAt: Date; usedAt: Date | null }

export type CodeFault = 'code-expired' | 'code-tries' | 'code-wrong'

/** What a guess comes to; whether it is right has been looked at before. */
export function judgeGuess(
	code: CodeState | null,
	right: boolean,
	now: Date,
): { fault: CodeFault } | 'right' {
	if (!code || code.expiresAt <= now) return { fault: 'code-expired' }
	if (code.tries >= codeRules.tries) return { fault: 'code-tries' }
	return right ? 'right' : { fault: 'code-wrong' }
}

/** Digits as people type them: with spaces, or full-width. */
export function readCode(text: string): string | null {
	const digits = text.normalize('NFKC').replace(/\s/g, '')
	return /^\d{6}$/.test(digits) ? digits : null
}
