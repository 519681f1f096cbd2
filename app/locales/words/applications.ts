import type { ApplicationWait } from '#app/domain/applications/application-list.ts'
import type { ApplicationState } from '#app/domain/applications/application-machine.ts'
import type { RejectedBy, RejectReason } from '#app/domain/applications/rejecting.ts'
import { m } from '#app/locales/compiled/messages.js'

export const applicationStateWords: Record<ApplicationState, () => string> = {
	submitted: m.application_state_submitted,
	received: m.application_state_received,
	interview: m.application_state_interview,
	hired: m.application_state_hired,
	'not-hired': m.application_state_not_hired,
	withdrawn: m.application_state_withdrawn,
}

export const rejectWords: Record<RejectReason, () => string> = {
	'no-place-left': m.reject_no_place_left,
	skills: m.reject_skills,
	certificate: m.reject_certificate,
	'did-not-come': m.reject_did_not_come,
	'not-reached': m.reject_not_reached,
	health: m.reject_health,
	schedule: m.reject_schedule,
	'employer-silent': m.reject_employer_silent,
	'post-closed': m.reject_post_closed,
	'hired-elsewhere': m.reject_hired_elsewhere,
	other: m.reject_other,
}

export const saidByWords: Record<RejectedBy, () => string> = {
	employer: m.said_by_employer,
	staff: m.said_by_staff,
	person: m.said_by_person,
	system: m.said_by_system,
}

export const applicationWaitWords: Record<ApplicationWait, () => string> = {
	waiting: m.applications_wait_waiting,
	overdue: m.applications_wait_overdue,
}
