import type { QuestionStep } from './steps.ts'

/** The address of a page of a registration; a draft for someone else is named in it. */
export function registrationPath(step: QuestionStep | 'done' | '', draftId: string | null): string {
	const path = step === '' ? '/me/registration' : `/me/registration/${step}`
	return draftId === null ? path : `${path}?${new URLSearchParams({ for: draftId })}`
}
