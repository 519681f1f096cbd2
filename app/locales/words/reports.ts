import type { ReportReason, ReportState, Verdict } from '#app/domain/reports/report.ts'
import { m } from '#app/locales/compiled/messages.js'

export const reportReasonWords: Record<ReportReason, () => string> = {
	'fee-asked': m.report_reason_fee,
	false: m.report_reason_false,
	closed: m.report_reason_closed,
	unsafe: m.report_reason_unsafe,
	other: m.report_reason_other,
}

export const reportStateWords: Record<ReportState | 'overdue', () => string> = {
	open: m.report_state_open,
	overdue: m.report_state_overdue,
	upheld: m.report_state_upheld,
	dismissed: m.report_state_dismissed,
}

export const verdictWords: Record<Verdict, () => string> = {
	pause: m.report_verdict_pause,
	close: m.report_verdict_close,
	gone: m.report_verdict_gone,
	dismiss: m.report_verdict_dismiss,
}
