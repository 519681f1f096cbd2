import type { StepState } from '#app/domain/plans/step-machine.ts'
import type { Barrier, StepKind, StepSide } from '#app/domain/plans/words.ts'
import { m } from '#app/locales/compiled/messages.js'

export const stepKindWords: Record<StepKind, () => string> = {
	post: m.step_kind_post,
	course: m.step_kind_course,
	paper: m.step_kind_paper,
	care: m.step_kind_care,
	other: m.step_kind_other,
}

export const stepSideWords: Record<StepSide, () => string> = {
	person: m.step_side_person,
	office: m.step_side_office,
}

/** The same, said to the person. */
export const mySideWords: Record<StepSide, () => string> = {
	person: m.my_step_side_person,
	office: m.my_step_side_office,
}

export const stepStateWords: Record<StepState, () => string> = {
	open: m.step_state_open,
	objected: m.step_state_objected,
	done: m.step_state_done,
	dropped: m.step_state_dropped,
}

export const barrierWords: Record<Barrier, () => string> = {
	care: m.barrier_care,
	health: m.barrier_health,
	skills: m.barrier_skills,
	confidence: m.barrier_confidence,
	transport: m.barrier_transport,
	papers: m.barrier_papers,
	language: m.barrier_language,
	debt: m.barrier_debt,
	'benefit-worry': m.barrier_benefit_worry,
}
