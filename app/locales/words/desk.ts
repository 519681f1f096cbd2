import type { DeskTask } from '#app/domain/desk/tasks.ts'
import { m } from '#app/locales/compiled/messages.js'

export const deskWords: Record<DeskTask, (facts: { count: number }) => string> = {
	'reports-overdue': m.desk_reports_overdue,
	'reports-open': m.desk_reports_open,
	'applications-overdue': m.desk_applications_overdue,
	'applications-waiting': m.desk_applications_waiting,
	'posts-in-review': m.desk_posts_in_review,
	'posts-returned': m.desk_posts_returned,
	'posts-expiring': m.desk_posts_expiring,
	'imports-rejected': m.desk_imports_rejected,
	'offers-overdue': m.desk_offers_overdue,
	'offers-waiting': m.desk_offers_waiting,
	'offers-to-deliver': m.desk_offers_to_deliver,
	'checks-overdue': m.desk_checks_overdue,
	'checks-due': m.desk_checks_due,
	'people-to-confirm': m.desk_people_to_confirm,
	'audit-broken': m.desk_audit_broken,
	'audit-unverified': m.desk_audit_unverified,
	'worker-silent': m.desk_worker_silent,
	'texts-failed': m.desk_texts_failed,
	'search-set-aside': m.desk_search_set_aside,
	'grants-ending': m.desk_grants_ending,
	'own-posts-returned': m.desk_own_posts_returned,
	'own-posts-draft': m.desk_own_posts_draft,
	'own-posts-expiring': m.desk_own_posts_expiring,
}
