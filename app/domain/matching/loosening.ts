import type { QuestionId } from '#app/domain/seekers/answers.ts'
import type { FitCode } from './fit.ts'

/** Wishes that keep posts away, and the question each was answered in. What one can do is no wish. */
export const loosenedIn: Partial<Record<FitCode, QuestionId>> = {
	distance: 'distance',
	hours: 'hours',
	night: 'hours',
	'pay-wish': 'pay',
}
