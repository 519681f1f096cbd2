import type { CheckOutcome, LeaveReason } from '#app/domain/placements/leaving.ts'
import type { PlacementWait } from '#app/domain/placements/placement-list.ts'
import type { PlacementState } from '#app/domain/placements/placement-machine.ts'
import { m } from '#app/locales/compiled/messages.js'

export const placementStateWords: Record<PlacementState, () => string> = {
	agreed: m.placement_state_agreed,
	started: m.placement_state_started,
	stable: m.placement_state_stable,
	left: m.placement_state_left,
}

export const leaveWords: Record<LeaveReason, () => string> = {
	'never-started': m.leave_never_started,
	'own-wish': m.leave_own_wish,
	health: m.leave_health,
	'care-duty': m.leave_care_duty,
	distance: m.leave_distance,
	'pay-problem': m.leave_pay_problem,
	'unlike-promised': m.leave_unlike_promised,
	dismissed: m.leave_dismissed,
	'contract-ended': m.leave_contract_ended,
	'employer-closed': m.leave_employer_closed,
	'better-job': m.leave_better_job,
	other: m.leave_other,
}

export const checkWords: Record<CheckOutcome, () => string> = {
	working: m.check_working,
	left: m.check_left,
	'not-reached': m.check_not_reached,
}

export const placementWaitWords: Record<PlacementWait, () => string> = {
	due: m.placements_wait_due,
	overdue: m.placements_wait_overdue,
}
