import type { ListSpec } from '#app/domain/list-request.ts'

export type JobReportSort = 'made' | 'started'
export type JobReportFilter = 'q' | 'state' | 'place'

/** The jobs that people on dibao have told of, the newest first. */
export const jobReportList: ListSpec<JobReportSort, JobReportFilter> = {
	path: '/job-reports',
	sorts: ['-made', 'made', '-started', 'started'],
	filters: ['q', 'state', 'place'],
	pageSize: 30,
}
