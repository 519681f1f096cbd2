import type { StepCode } from '#app/domain/people/next-step.ts'
import { m } from '#app/locales/compiled/messages.js'

export const nextStepWords: Record<StepCode, () => string> = {
	check: m.next_check,
	start: m.next_start,
	deliver: m.next_deliver,
	answer: m.next_answer,
	application: m.next_application,
	confirm: m.next_confirm,
	'at-work': m.next_at_work,
	register: m.next_register,
	resume: m.next_resume,
	recommend: m.next_recommend,
}
