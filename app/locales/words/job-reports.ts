import type { afterExit } from '#app/domain/job-reports/job-report-forms.ts'
import type { JobReportState, JobReportVerb } from '#app/domain/job-reports/job-report-machine.ts'
import { m } from '#app/locales/compiled/messages.js'

/** As staff read it. */
export const jobReportStateWords: Record<JobReportState, () => string> = {
	reported: m.job_report_state_reported,
	confirmed: m.job_report_state_confirmed,
	running: m.job_report_state_running,
	over: m.job_report_state_over,
	settled: m.job_report_state_settled,
	stopped: m.job_report_state_stopped,
	dismissed: m.job_report_state_dismissed,
}

/** As the person reads it. */
export const myJobReportWords: Record<JobReportState, () => string> = {
	reported: m.my_job_report_reported,
	confirmed: m.my_job_report_confirmed,
	running: m.my_job_report_running,
	over: m.my_job_report_over,
	settled: m.my_job_report_settled,
	stopped: m.my_job_report_stopped,
	dismissed: m.my_job_report_dismissed,
}

export const jobReportMoveWords: Record<JobReportVerb, () => string> = {
	report: m.job_report_move_report,
	confirm: m.job_report_move_confirm,
	'send-back': m.job_report_move_send_back,
	approve: m.job_report_move_approve,
	finish: m.job_report_move_finish,
	settle: m.job_report_move_settle,
	stop: m.job_report_move_stop,
	dismiss: m.job_report_move_dismiss,
}

export const afterExitWords: Record<(typeof afterExit)[number], () => string> = {
	dibao_edge: m.after_exit_edge,
	none: m.after_exit_none,
}
